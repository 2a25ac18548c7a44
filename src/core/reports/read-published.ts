import { isReport } from './is-report.ts';
import type { Report } from './report.ts';
import { readReport, type ReportFlaw } from './report-text.ts';

/** Why a file beside the site is not shown; `incomplete`: something in it is missing or no report has it so. */
export type PublishedFlaw = ReportFlaw | 'incomplete' | 'other_period';

/** Where the report of a period lies, below the site. */
export const publishedResults = (period: string) => `published/results/${period}.json`;

/** The report of a period as it was published, whole and as it was frozen, or why nothing of it is shown. */
export function readPublished(
	text: string,
	period: string,
): { report: Report } | { flaw: PublishedFlaw } {
	const read = readReport(text);
	if ('flaw' in read) return read;
	if (!isReport(read.report)) return { flaw: 'incomplete' };
	return read.report.period === period ? read : { flaw: 'other_period' };
}
