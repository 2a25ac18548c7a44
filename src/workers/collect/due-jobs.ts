import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { addRevision, type Register } from '~/core/entries/merge.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { Database } from '~/storage/tables.ts';
import { type CollectedCache, trackerOf } from './collected-cache.ts';
import type { CarryOut } from './carry-out.ts';
import type { ChosenDue, Due, DueAsked, DueOfTracker, DueRow } from './due-view.ts';
import { type DueRecord, findDue } from './find-due.ts';
import { findDueRounds } from './find-due-rounds.ts';
import { done, failed, type JobResult } from './job-result.ts';
import { linksTo } from './links-to.ts';
import type { RoundsOf } from './round-under-way.ts';
import type { Job } from './run-job.ts';

/** Records past their time: finds, lists and clears them. */
export interface DueJobs {
	find(asked: DueAsked, job: Job): Promise<JobResult<Due>>;
	/** Those of a tracker that can be cleared, the oldest first, as they were found last. */
	rows(tracker: string, start: number, end: number): DueRow[];
	/** The keys of these and of what goes with them. */
	keys(tracker: string): ReadonlySet<string>;
	/** Clears those that were found under the token, but for some, all in one step; `changed`: they are other by now. */
	clear(
		token: number,
		chosen: ChosenDue,
		job: Job,
	): Promise<JobResult<{ step: number; records: number }>>;
}

interface Found {
	token: number;
	revision: number;
	/** By tracker: those that can be cleared. */
	records: Map<string, DueRecord[]>;
	links: ReadonlyMap<string, number>;
}

/** Looks among what is collected; nothing is cleared by itself. */
export function createDueJobs(
	{ db, cache, company }: { db: Database; cache: CollectedCache; company: RoundsOf | null },
	definitions: readonly Definition[],
	carryOut: CarryOut,
): DueJobs {
	let last: Found | null = null;
	let next = 1;
	const definitionOf = (id: string) => definitions.find((one) => one.id === id);
	const recordsOf = (tracker: string) => last?.records.get(tracker) ?? [];
	return {
		async find(asked, { pacer, onProgress }) {
			const revision = await cache.refresh(pacer, onProgress);
			const found = new Map<string, DueRecord[]>();
			for (const definition of definitions) {
				const due = await findDue(definition, definitions, cache, asked, pacer);
				if (due.length > 0) found.set(definition.id, due);
			}
			const clear = [...found.values()].flat().filter(({ conflict }) => !conflict);
			const keys = new Set(clear.map(({ row }) => row.key));
			const going = new Set([
				...keys,
				...clear.flatMap(({ below }) => below.map(({ key }) => key)),
			]);
			const links = await linksTo(keys, going, definitions, cache, pacer);
			const records = new Map(
				[...found].map(([id, due]) => [id, due.filter(({ conflict }) => !conflict)] as const),
			);
			last = { token: next++, revision, records, links };
			const trackers = [...found].map(([id, due]) => countOf(id, due, definitionOf(id), links));
			const collected = { db, cache, company };
			const rounds = await findDueRounds(definitions, collected, asked, pacer);
			return done({ token: last.token, trackers, rounds });
		},
		rows(tracker, start, end) {
			const definition = definitionOf(tracker);
			return recordsOf(tracker)
				.slice(start, end)
				.map(({ row, since, changed }) => ({
					...{ key: row.key, since, changed },
					label: definition ? labelOfRecord(row.entry.values, definition) : '',
					linked: (last?.links.get(row.key) ?? 0) > 0,
				}));
		},
		keys: (tracker) => new Set(recordsOf(tracker).map(({ row }) => row.key)),
		async clear(token, chosen, job) {
			const revision = await cache.refresh(job.pacer, job.onProgress);
			if (!last || last.token !== token || last.revision !== revision) return failed('changed');
			const now = new Date();
			const registers = new Map<string, Register>();
			let records = 0;
			for (const [tracker, { but }] of Object.entries(chosen)) {
				const without = new Set(but);
				for (const { row, below } of recordsOf(tracker)) {
					if (without.has(row.key)) continue;
					records += 1;
					for (const { key } of [row, ...below]) {
						const register = stripped(key, now);
						if (register) registers.set(key, register);
					}
					if (job.pacer.due()) await job.pacer.pause();
				}
			}
			if (records === 0) return failed('changed');
			const nothing = { files: [], aside: [], retried: [] };
			const change = { kind: 'deletion' as const, at: toLocalIso(now), ...nothing, registers };
			const outcome = await carryOut(change, revision, job);
			if (outcome.ok) last = null;
			return outcome.ok ? done({ ...outcome.value, records }) : outcome;
		},
	};

	/** What is known of a record when only what stays of it is left; `null`: it is gone. */
	function stripped(key: string, now: Date): Register | null {
		const definition = definitionOf(trackerOf(key));
		const before = cache.register(key);
		if (!definition || !before) return null;
		const entry = stripEntries(before.heads, definition, definition.kept?.keeps ?? null, now);
		return addRevision(before, entry).register;
	}
}

function countOf(
	tracker: string,
	due: readonly DueRecord[],
	definition: Definition | undefined,
	links: ReadonlyMap<string, number>,
): DueOfTracker {
	const clear = due.filter(({ conflict }) => !conflict);
	return {
		tracker,
		records: clear.length,
		oldest: due[0]?.since ?? '',
		belonging: clear.reduce((sum, { below }) => sum + below.length, 0),
		changed: clear.filter(({ changed }) => changed).length,
		linked: clear.reduce((sum, { row }) => sum + (links.get(row.key) ?? 0), 0),
		conflicts: due.length - clear.length,
		keeps: definition?.kept?.keeps != null,
	};
}
