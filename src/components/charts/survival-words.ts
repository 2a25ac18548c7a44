import { type Curve, openAfter } from '~/core/figures/statistics/kaplan-meier.ts';
import { fewestForShare, fewestForPercent } from '~/core/figures/statistics/shown-share.ts';
import type { Translate } from '~/core/words/translate.ts';
import type { TableRow } from './ChartTable.tsx';
import { sayValue } from './say-figure.ts';

/** What is said under a curve of open cases: its middle, its marks, and where the picture ends. */
export function survivalNotes(curve: Curve, end: number, t: Translate): string[] {
	return [
		curve.median === null
			? t(curve.done < fewestForShare ? 'charts.median_too_few' : 'charts.median_not_yet')
			: t('charts.median_hours', { hours: curve.median }),
		t('charts.band_and_marks'),
		...(curve.until > end ? [t('charts.drawn_until', { hours: end, longest: curve.until })] : []),
	];
}

/** How many are still open at each limit, with the interval; of fewer than ten cases no percentage. */
export function survivalTable(
	curve: Curve,
	limits: readonly number[],
	t: Translate,
	locale: string,
): { head: string[]; rows: TableRow[] } {
	const say = (share: number) => sayValue(share, 'percent', locale);
	const cellsAt = (hours: number): string[] => {
		if (curve.done + curve.open < fewestForPercent) return [t('charts.why_too_few'), '—'];
		const open = openAfter(curve, hours);
		if (open === null) return [t('charts.not_seen_yet'), '—'];
		const { low, high } = curve.steps.findLast((step) => step.hours <= hours)?.interval ?? {
			low: 1,
			high: 1,
		};
		return [say(open), `${say(low)}–${say(high)}`];
	};
	return {
		head: [t('charts.column_passed'), t('charts.column_open'), t('charts.column_interval')],
		rows: limits.map((hours) => ({ label: t('charts.hours', { hours }), cells: cellsAt(hours) })),
	};
}
