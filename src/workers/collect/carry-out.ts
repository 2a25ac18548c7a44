import type { Definition } from '~/core/definition/definition.ts';
import type { CollectedChange } from '~/core/imports/plan.ts';
import { commitImport } from '~/storage/commit-import.ts';
import type { Database } from '~/storage/database.ts';
import type { UndoPart } from '~/storage/records.ts';
import type { CollectedCache } from './collected-cache.ts';
import { done, failed, type JobResult } from './job-result.ts';
import type { Job } from './run-job.ts';
import { type Contributors, undoRules } from './undo-rules.ts';

/** Changes the collected data, whole or not at all. `revision`: what the change was planned against. */
export type CarryOut = (
	change: CollectedChange,
	revision: number | null,
	job: Partial<Job>,
	contributors?: Contributors,
) => Promise<JobResult<{ step: number }>>;

/**
 * The cache follows, so that nothing has to be read again. `held` gets what takes a step back and is
 * not written.
 */
export function createCarryOut(
	db: Database,
	cache: CollectedCache,
	definitions: readonly Definition[],
	held: Map<number, UndoPart[]>,
): CarryOut {
	return async (change, revision, { signal, onProgress }, contributors = new Map()) => {
		// Nobody stops a deletion half way, as one may an import.
		const phase = change.kind === 'deletion' ? 'clearing' : 'saving';
		const result = await commitImport(db, change, {
			revision,
			...(signal && { signal }),
			onProgress: (share) => onProgress?.({ phase, done: share, total: 1 }),
			...undoRules(definitions, contributors),
		});
		if (result.kind === 'stale') return failed('changed');
		if (result.kind === 'aborted') return failed('cancelled');
		if (result.passing) held.set(result.id, result.passing);
		cache.apply(change, result.revision);
		return done({ step: result.id });
	};
}
