import type { CollectedChange } from '~/core/imports/plan.ts';
import { commitImport } from '~/storage/commit-import.ts';
import type { Database } from '~/storage/database.ts';
import type { CollectedCache } from './collected-cache.ts';
import { done, failed, type JobResult } from './job-result.ts';
import type { Job } from './run-job.ts';

/** Changes the collected data, whole or not at all. `revision`: what the change was planned against. */
export type CarryOut = (
	change: CollectedChange,
	revision: number | null,
	job: Partial<Job>,
) => Promise<JobResult<{ step: number }>>;

/** The cache follows, so that nothing has to be read again. */
export function createCarryOut(db: Database, cache: CollectedCache): CarryOut {
	return async (change, revision, { signal, onProgress }) => {
		const result = await commitImport(db, change, {
			revision,
			...(signal && { signal }),
			onProgress: (share) => onProgress?.({ phase: 'saving', done: share, total: 1 }),
		});
		if (result.kind === 'stale') return failed('changed');
		if (result.kind === 'aborted') return failed('cancelled');
		cache.apply(change.registers, result.revision);
		return done({ step: result.id });
	};
}
