import {
	keepReport,
	readBaseline,
	readOtherReports,
	readReportDraft,
	readReports,
	saveBaseline,
	saveReportDraft,
} from '~/storage/reports.ts';
import type { CollectApi } from './collect-api.ts';
import { makeReportSource } from './report-job.ts';
import type { JobRunner } from './run-job.ts';

/** The jobs of the report. */
export type Reports = Pick<
	CollectApi,
	'reportSource' | 'keptReport' | 'saveReportDraft' | 'saveBaseline' | 'keepReport'
>;

/** A quarter's report as it is worked out, and what is kept of it: for that no long job has to be waited for. */
export function createReports(
	of: Parameters<typeof makeReportSource>[0],
	jobs: Pick<JobRunner, 'run'>,
): Reports {
	const { db } = of;
	return {
		reportSource: (asked, onProgress) =>
			jobs.run((job) => makeReportSource(of, asked, job), onProgress),
		keptReport: async (period) => ({
			draft: await readReportDraft(db, period),
			versions: await readReports(db, period),
			others: await readOtherReports(db, period),
			baseline: await readBaseline(db),
		}),
		saveReportDraft: async (period, draft) => {
			await saveReportDraft(db, period, draft);
			return null;
		},
		saveBaseline: async (period) => {
			await saveBaseline(db, period);
			return null;
		},
		keepReport: (report) => keepReport(db, report),
	};
}
