import type { ReportFigure } from '~/core/reports/report.ts';
import { groupBy } from '~/core/text/group-by.ts';

/**
 * Distributions that stand in one chart: those of one round of one form with the same options and middle. What their
 * ids say before the question tells form and round, in every language alike.
 */
export function alikeScales(figures: readonly ReportFigure[]): ReportFigure[][] {
	const alike = groupBy(figures, ({ id, options, neutral }) =>
		JSON.stringify([id.replace(/\.[^.]*$/, ''), options, neutral]),
	);
	return [...alike.values()];
}
