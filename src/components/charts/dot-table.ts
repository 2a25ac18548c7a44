import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { BeforeAfter } from './before-after.ts';
import type { TableRow } from './ChartTable.tsx';
import { type ChartUnit, sayFigure, sayInterval, sayN } from './say-figure.ts';

/** `55% → 71%`; in the place of a number that is missing, why. */
export function sayBeforeAfter(
	before: AnyFigure,
	after: AnyFigure,
	unit: ChartUnit,
	t: Translate,
	locale: string,
): string {
	const [first, second] = [before, after].map((one) => sayFigure(one, unit, t, locale));
	// Of both for the same reason, said once.
	return first === second && before.value === null ? `${first}` : `${first} → ${second}`;
}

/** Before and after as a table: both numbers with their intervals and n, and the word for the change. */
export function dotTable(
	rows: readonly BeforeAfter[],
	unit: ChartUnit,
	t: Translate,
	locale: string,
): { head: string[]; rows: TableRow[] } {
	const hasVerdict = rows.some(({ verdict }) => verdict !== null);
	const head = ['row', 'before', 'before_n', 'after', 'after_n'] as const;
	return {
		head: [
			...head.map((name) => t(`charts.column_${name}`)),
			...(hasVerdict ? [t('charts.column_verdict')] : []),
		],
		rows: rows.map(({ label, before, after, verdict }) => ({
			label,
			cells: [
				sayWithInterval(before, unit, t, locale),
				sayN(before, locale),
				sayWithInterval(after, unit, t, locale),
				sayN(after, locale),
				...(hasVerdict ? [verdict === null ? '' : t(`charts.verdict_${verdict}`)] : []),
			],
		})),
	};
}

/** `71% (58%–82%)`; why there is none where there is none. */
function sayWithInterval(figure: AnyFigure, unit: ChartUnit, t: Translate, locale: string): string {
	const interval = sayInterval(figure, unit, t, locale);
	const said = sayFigure(figure, unit, t, locale);
	return interval === '' ? said : `${said} (${interval})`;
}
