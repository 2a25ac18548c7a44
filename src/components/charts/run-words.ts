import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { RunChart } from '~/core/figures/statistics/run-chart.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { TableRow } from './ChartTable.tsx';
import { type ChartUnit, sayFigure, sayMissing, sayN } from './say-figure.ts';

/** What is said under a run chart: its median, its gaps, and what may be concluded. */
export function runNotes(
	{ judgement, longest, crossings }: RunChart,
	values: readonly (number | null)[],
	median: string | null,
	t: Translate,
): string[] {
	const gaps = values.filter((value) => value === null).length;
	return [
		median === null ? t('charts.no_median') : t('charts.median_line', { median }),
		...(gaps > 0 ? [t('charts.gaps', { count: gaps })] : []),
		...(median === null ? [] : [t(`charts.run_${judgement}`, { longest, crossings })]),
	];
}

/** The points of a run chart as a table. */
export function runTable(
	points: readonly { label: string; figure: AnyFigure }[],
	unit: ChartUnit,
	t: Translate,
	locale: string,
): { head: string[]; rows: TableRow[] } {
	return {
		head: [t('charts.column_when'), t('charts.column_value'), t('charts.column_n')],
		rows: points.map(({ label, figure }) => ({
			label,
			missing: sayMissing(figure, t),
			cells: [
				...(figure.value === null ? [] : [sayFigure(figure, unit, t, locale)]),
				sayN(figure, locale),
			],
		})),
	};
}
