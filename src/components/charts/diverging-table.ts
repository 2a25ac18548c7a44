import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { TableRow } from './ChartTable.tsx';
import { sayCountOf } from './say-count-of.ts';
import { sayMissing, sayValue } from './say-figure.ts';

/** The numbers of diverging bars as a table: an option a column, then how many and how many not applicable. */
export function divergingTable(
	options: readonly { code: string; label: string }[],
	rows: readonly { label: string; figure: AnyFigure<readonly OptionCount[]> }[],
	t: Translate,
	locale: string,
): { head: string[]; rows: TableRow[] } {
	const head = [
		t('charts.column_row'),
		...options.map(({ label }) => label),
		t('charts.column_n'),
		t('charts.column_not_applicable'),
	];
	return {
		head,
		rows: rows.map(({ label, figure }) => ({
			label,
			missing: sayMissing(figure, t),
			cells: cellsOf(options, figure, locale),
		})),
	};
}

function cellsOf(
	options: readonly { code: string }[],
	{ value, n, notApplicable }: AnyFigure<readonly OptionCount[]>,
	locale: string,
): string[] {
	const write = (count: number | null) =>
		count === null ? '—' : sayValue(count, 'number', locale);
	const counts =
		value === null || n === null
			? []
			: options.map(({ code }) =>
					sayCountOf(value.find((one) => one.code === code)?.count ?? 0, n, locale),
				);
	return [...counts, write(n), write(notApplicable)];
}
