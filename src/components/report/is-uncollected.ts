import type { ReportFigure } from '~/core/reports/report.ts';

/** Whether there is nothing a figure could be worked out from. */
export function isUncollected({ figure: { reason } }: ReportFigure): boolean {
	return reason === 'no_data' || reason === 'not_kept' || reason === 'no_baseline';
}
