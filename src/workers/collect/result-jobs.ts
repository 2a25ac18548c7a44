import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from './collect-api.ts';
import { createReports, type Reports } from './create-reports.ts';
import { declareRound } from './declare-round.ts';
import { createKeptResults } from './kept-results.ts';
import { makeCourse, makeKpis } from './kpi-job.ts';
import { judgePilots } from './pilot-job.ts';
import { makeResults } from './make-results.ts';
import type { ResultsOf } from './results-of.ts';
import { createDivideByRound } from './round-rows.ts';
import { createRowsToMeasure } from './rows-to-measure.ts';
import type { JobRunner } from './run-job.ts';

interface Parts extends Omit<ResultsOf, 'byRound' | 'kept'> {
	definitions: readonly Definition[];
}

/** What the answers say: results, the waves they are told by, the measures of the handbook, a quarter's report. */
export function createResultJobs(
	parts: Parts,
	jobs: JobRunner,
): Pick<CollectApi, 'results' | 'declareRound' | 'kpis' | 'course' | 'judgedPilots'> & Reports {
	const { definitions } = parts;
	const of = { ...parts, byRound: createDivideByRound(), kept: createKeptResults() };
	const toMeasure = createRowsToMeasure(parts);
	return {
		results: (asked, onProgress) => jobs.run((job) => makeResults(of, asked, job), onProgress),
		declareRound: (declared) =>
			jobs.run(({ pacer }) => declareRound(of, declared, new Date(), pacer)),
		kpis: (asked) => jobs.run((job) => makeKpis(asked, definitions, toMeasure, job)),
		course: (asked) => jobs.run((job) => makeCourse(asked, definitions, toMeasure, job)),
		judgedPilots: (asked) => jobs.run((job) => judgePilots(asked, definitions, toMeasure, job)),
		...createReports(of, jobs),
	};
}
