import type { Setting } from './records.ts';

/** Whether a setting holds a quarter's report: its versions, what is written into it, the baseline of all. */
export function holdsReport({ name }: Setting): boolean {
	return (
		name.startsWith('reports/') || name.startsWith('report_draft/') || name === 'report_baseline'
	);
}
