import type { Definition } from '~/core/definition/definition.ts';
import type { Company } from '~/core/organization/company.ts';
import type { Database } from '~/storage/database.ts';
import type { CollectApi, GivenSource } from './collect-api.ts';
import { createImportJobs } from './import-jobs.ts';
import { createMine } from './mine.ts';
import { createJobRunner } from './run-job.ts';

/** What a register's page asks of the worker: the same dry run, into mine. */
export type TakeInApi = Pick<
	CollectApi,
	'receive' | 'preview' | 'rowsOf' | 'closedRows' | 'commit' | 'cancel' | 'forget'
>;

/** The work behind taking files into mine, over an open database. */
export function createTakeInService(
	db: Database,
	definitions: Definition[],
	company: Company | null = null,
): TakeInApi {
	const jobs = createJobRunner();
	const imports = createImportJobs(createMine(db, definitions), definitions, company);
	let received: GivenSource[] = [];
	return {
		receive: async (sources, first) => {
			received = first ? sources : [...received, ...sources];
			return null;
		},
		preview: (sources, onProgress, forms = {}) => {
			const given = sources ?? received;
			received = [];
			return jobs.run((job) => imports.preview(given, job, { edits: false, forms }), onProgress);
		},
		rowsOf: async (...asked) => imports.rowsOf(...asked),
		closedRows: async (...asked) => imports.closedRows(...asked),
		commit: (edits, onProgress, decisions = {}) =>
			jobs.run((job) => imports.commit(edits, decisions, job), onProgress),
		cancel: async () => jobs.cancel(),
		forget: async () => imports.forget(),
	};
}
