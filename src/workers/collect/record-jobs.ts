import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { show } from '~/core/entries/merge.ts';
import type { Database } from '~/storage/database.ts';
import { resolveConflict } from '~/storage/resolve-conflict.ts';
import type { CollectApi, Resolution } from './collect-api.ts';
import { decidedOn } from './decided-on.ts';
import { trackerOf, type CollectedCache } from './collected-cache.ts';
import { done, failed, type JobResult } from './job-result.ts';
import { resolveHeads } from './resolve-heads.ts';

/** What is asked of one record, or of those in conflict. */
export interface RecordJobs extends Pick<CollectApi, 'record' | 'conflicts'> {
	/** Ends a conflict as the person chose, unless it is no longer the one they saw (`heads`). */
	resolve(key: string, heads: string[], resolution: Resolution): Promise<JobResult<null>>;
}

/** Looks records up in what is held in memory, and settles their conflicts in the database. */
export function createRecordJobs(
	db: Database,
	cache: CollectedCache,
	definitions: Definition[],
	definitionOf: (tracker: string) => Definition,
): RecordJobs {
	const headsOf = (key: string) => cache.register(key)?.heads ?? [];
	return {
		async record(key) {
			const register = cache.register(key);
			if (!register || definitionOf(trackerOf(key)).anonymous) return null;
			const { heads, superseded } = register;
			return { key, shown: show(register), heads, replaced: superseded.length };
		},
		async conflicts(start, end) {
			return definitions
				.flatMap(({ id }) => cache.rows(id).filter(({ conflict }) => conflict))
				.slice(start, end)
				.map(({ key, entry: { tracker } }) => {
					const heads = decidedOn(headsOf(key), definitionOf(tracker));
					return { key, tracker, heads };
				});
		},
		async resolve(key, heads, resolution) {
			const seen = headsOf(key).filter(({ hash }) => heads.includes(hash));
			if (seen.length === 0 || seen.length !== heads.length) return failed('changed');
			const now = new Date();
			const entry = resolveHeads(seen, definitionOf(trackerOf(key)), resolution, now);
			const result = await resolveConflict(db, entry, toLocalIso(now));
			if (result.kind === 'stale') return failed('changed');
			cache.apply(new Map([[key, result.register]]), result.revision);
			return done(null);
		},
	};
}
