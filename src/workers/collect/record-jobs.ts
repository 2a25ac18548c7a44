import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { addRevision, show } from '~/core/entries/merge.ts';
import { type Resolution, resolveHeads } from '~/core/forms/resolve-heads.ts';
import { isClearedAgain } from '~/core/keeping/was-cleared.ts';
import { createLinkNames } from '~/core/keeping/name-links.ts';
import type { Database } from '~/storage/database.ts';
import { resolveConflict } from '~/storage/resolve-conflict.ts';
import type { UndoPart } from '~/storage/records.ts';
import { childrenOf } from './carry-on.ts';
import type { CarryOut } from './carry-out.ts';
import type { CollectApi } from './collect-api.ts';
import { decidedOn } from './decided-on.ts';
import { trackerOf, type CollectedCache } from './collected-cache.ts';
import { done, failed, type JobResult } from './job-result.ts';
import type { Job } from './run-job.ts';
import { undoRules } from './undo-rules.ts';

/** What is asked of one record, or of those in conflict. */
export interface RecordJobs extends Pick<CollectApi, 'record' | 'conflicts'> {
	/**
	 * Ends a conflict as the person chose, unless it is no longer the one they saw (`heads`). Where they chose what is
	 * left of a cleared record, the other words are gone for good, as those that were cleared.
	 */
	resolve(key: string, heads: string[], resolution: Resolution): Promise<JobResult<null>>;
	/** Takes a record out, unless it is no longer the one they saw. */
	takeOut(key: string, heads: string[], job: Job): Promise<JobResult<{ step: number }>>;
	/** Deletes a record for good, unless it is no longer the one they saw. */
	deleteForGood(key: string, heads: string[], job: Job): Promise<JobResult<{ step: number }>>;
}

/** What these jobs work with. */
export interface RecordJobsOf {
	db: Database;
	cache: CollectedCache;
	definitions: Definition[];
	definitionOf: (tracker: string) => Definition;
	carryOut: CarryOut;
	/** Gets what takes a step back and is not written. */
	held: Map<number, UndoPart[]>;
}

/** Looks records up in what is held in memory, and settles their conflicts in the database. */
export function createRecordJobs(of: RecordJobsOf): RecordJobs {
	const { db, cache, definitions, definitionOf, carryOut, held } = of;
	const named = createLinkNames(definitions, cache);
	const headsOf = (key: string) => cache.register(key)?.heads ?? [];
	/** The revisions a person saw of a record, or `null` where it is other than they saw it. */
	const seenOf = (key: string, hashes: string[]) => {
		const heads = headsOf(key);
		const isSame =
			heads.length === hashes.length && heads.every(({ hash }) => hashes.includes(hash));
		return isSame && heads.length > 0 ? heads : null;
	};
	return {
		async record(key) {
			const register = cache.register(key);
			if (!register || definitionOf(trackerOf(key)).anonymous) return null;
			const { heads, superseded } = register;
			const belonging = childrenOf(key, { cache, definitions }).length;
			const shown = named(show(register));
			return { key, shown, heads, replaced: superseded.length, belonging };
		},
		async conflicts(start, end) {
			return definitions
				.flatMap(({ id }) => cache.rows(id).filter(({ conflict }) => conflict))
				.slice(start, end)
				.map(({ key, entry: { tracker } }) => {
					const heads = decidedOn(headsOf(key), definitionOf(tracker)).map(named);
					return { key, tracker, heads };
				});
		},
		async resolve(key, heads, resolution) {
			const seen = seenOf(key, heads);
			if (!seen) return failed('changed');
			const now = new Date();
			const definition = definitionOf(trackerOf(key));
			const entry = resolveHeads(seen, definition, resolution, now);
			const wordsGo = isClearedAgain(seen, entry, definition);
			const rules = { ...undoRules(definitions), wordsGo };
			const result = await resolveConflict(db, entry, toLocalIso(now), rules);
			if (result.kind === 'stale') return failed('changed');
			if (result.passing) held.set(result.id, result.passing);
			cache.apply({ registers: new Map([[key, result.register]]) }, result.revision);
			return done(null);
		},
		async takeOut(key, heads, job) {
			const revision = await cache.refresh(job.pacer, job.onProgress);
			if (!seenOf(key, heads)) return failed('changed');
			const nothing = { files: [], registers: new Map(), aside: [], retried: [] };
			const at = toLocalIso(new Date());
			return carryOut({ kind: 'removal', at, ...nothing, removed: [key] }, revision, job);
		},
		async deleteForGood(key, heads, job) {
			const revision = await cache.refresh(job.pacer, job.onProgress);
			const [seen, now] = [seenOf(key, heads), new Date()];
			if (!seen) return failed('changed');
			const gone = resolveHeads(seen, definitionOf(trackerOf(key)), { keep: 'deletion' }, now);
			const { register } = addRevision(cache.register(key) ?? null, gone);
			const nothing = { files: [], aside: [], retried: [] };
			const registers = new Map([[key, register]]);
			return carryOut(
				{ kind: 'deletion', at: toLocalIso(now), ...nothing, registers },
				revision,
				job,
			);
		},
	};
}
