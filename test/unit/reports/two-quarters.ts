import { freezeReport } from '~/core/reports/freeze-report.ts';
import { holdBackBetween } from '~/core/reports/hold-back-between.ts';
import { makeReport, type ToCompare } from '~/core/reports/make-report.ts';
import type { Report, ReportFigure } from '~/core/reports/report.ts';
import { reportOf } from './made-report.ts';

export const fewest = { made_up: 5 };
const label = { 'zh-CN': '问卷', en: 'Survey' };
const signed = [{ role: '总经理', on: '2027-01-12' }];

/** The share of high scores of so many, of everybody or of a group. */
function figureOf(
	id: string,
	[count, n]: readonly [count: number, n: number],
	period: string,
): ReportFigure {
	const counts = { notApplicable: 0, missing: 0, interval: null, suppressed: false, reason: null };
	const definition = { tracker: 'made_up' };
	return {
		...{ id, section: 'others', label, unit: 'percent', unitWords: null },
		figure: { ...counts, value: count / n, n, asked: n, period, definition },
	};
}

/** Figures of a quarter, by id. */
export type Quarter = Record<string, readonly [count: number, n: number]>;

/** What is to be frozen of a quarter. */
export function sourceOf(period: string, told: Quarter, toCompare: readonly ToCompare[] = []) {
	const figures = Object.entries(told).map(([id, share]) => figureOf(id, share, period));
	return { ...reportOf([]), period, figures, toCompare };
}

/** As they are told, with nothing held back. */
export function frozen(...[period, told, toCompare]: Parameters<typeof sourceOf>): Report {
	return freezeReport(makeReport(sourceOf(period, told, toCompare)), signed);
}

/** What the fourth quarter tells beside others as they were frozen. */
export function besides(now: Quarter, ...others: readonly Report[]): readonly ReportFigure[] {
	return holdBackBetween(sourceOf('2026Q4', now), others, fewest).figures;
}

/** How many answered, of each figure as it is told. */
export function told(figures: readonly ReportFigure[]): (number | null)[] {
	return figures.map(({ figure }) => figure.n);
}

/** What a figure was in another quarter. */
export function compared(was: readonly [count: number, n: number], than: string): ToCompare {
	const { figure } = figureOf('one', was, than);
	if (typeof figure.value !== 'number') throw new Error('A share is a number.');
	const before = { ...figure, value: figure.value };
	const aim = { better: 'higher', by: null } as const;
	return { figure: 'one', against: 'previous', before, difference: null, aim };
}
