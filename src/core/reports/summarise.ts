import { isOpen, isOverdue } from './is-overdue.ts';
import type { Comparison, ReportContent } from './report.ts';

/** What somebody who reads one screen of a report has to know: what changed, how sure that is, what is open. */
export interface ReportSummary {
	/** The periods that figures are compared with, each once. */
	than: string[];
	/** Ids of figures. */
	improved: string[];
	worse: string[];
	/** How many were compared; of how many chance is not excluded, and how many are too few to say. */
	compared: number;
	unclear: number;
	unknown: number;
	/** Decided before and not done, and how many of these were overdue at the end. */
	open: number;
	overdue: number;
}

/** Of every figure only one comparison counts: with the quarter before, or else with the baseline. */
export function summarise({ comparisons, actions, until }: ReportContent): ReportSummary {
	const told = new Map<string, Comparison>();
	for (const one of comparisons)
		if (one.against === 'previous' || !told.has(one.figure)) told.set(one.figure, one);
	const all = [...told.values()];
	const that = (...verdicts: Comparison['verdict'][]) =>
		all.filter(({ verdict }) => verdicts.includes(verdict)).map(({ figure }) => figure);
	return {
		than: [...new Set(all.map(({ before }) => before.period))].toSorted(),
		improved: that('improved', 'leaning'),
		worse: that('worse'),
		compared: all.length,
		unclear: that('no_clear_change').length,
		unknown: that('cannot_tell').length,
		open: actions.filter(isOpen).length,
		overdue: actions.filter((one) => isOverdue(one, until)).length,
	};
}
