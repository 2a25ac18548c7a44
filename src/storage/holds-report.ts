import type { Setting } from './records.ts';

/** Under which names settings hold a quarter's report: its versions, what is written into it, the baseline of all. */
export const reportNames = {
	versions: 'reports/',
	draft: 'report_draft/',
	baseline: 'report_baseline',
} as const;

/** Whether a setting holds something of a report. */
export function holdsReport({ name }: Setting): boolean {
	const { versions, draft, baseline } = reportNames;
	return name.startsWith(versions) || name.startsWith(draft) || name === baseline;
}
