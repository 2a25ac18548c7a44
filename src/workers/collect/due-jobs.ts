import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { addRevision, type Register } from '~/core/entries/merge.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { labelOfRecord } from '~/core/links/record-label.ts';
import type { Database } from '~/storage/tables.ts';
import { type CollectedCache, trackerOf } from './collected-cache.ts';
import type { CarryOut } from './carry-out.ts';
import type { ChosenDue, Due, DueAsked, DueLink, DueOfTracker, DueRow } from './due-view.ts';
import { type DueRecord, findDue } from './find-due.ts';
import { findDueRounds } from './find-due-rounds.ts';
import { done, failed, type JobResult } from './job-result.ts';
import { findNamedLinks } from './named-links.ts';
import type { RoundsOf } from './round-under-way.ts';
import type { Job } from './run-job.ts';

/** Records past their time: finds, lists and clears them. */
export interface DueJobs {
	find(asked: DueAsked, job: Job): Promise<JobResult<Due>>;
	/** Those of a tracker that can be cleared, the oldest first, as they were found last. */
	rows(tracker: string, start: number, end: number): DueRow[];
	/** The keys of these; not of what goes with them. */
	keys(tracker: string): ReadonlySet<string>;
	/** The links that would still say the name of one of these, were they cleared. */
	links(chosen: ChosenDue): DueLink[];
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
	links: readonly DueLink[];
	/** Keys of records that others say the name of which are not past their time. */
	linked: ReadonlySet<string>;
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
	const chosenOf = (chosen: ChosenDue) =>
		Object.entries(chosen).flatMap(([tracker, { but }]) => {
			const without = new Set(but);
			return recordsOf(tracker).filter(({ row }) => !without.has(row.key));
		});
	return {
		async find(asked, { pacer, onProgress }) {
			const revision = await cache.refresh(pacer, onProgress);
			const found = new Map<string, DueRecord[]>();
			const names = new Map<string, string | null>();
			for (const definition of definitions) {
				const { due, cleared } = await findDue(definition, definitions, cache, asked, pacer);
				if (due.length > 0) found.set(definition.id, due);
				for (const [key, name] of cleared) names.set(key, name);
			}
			const clear = [...found.values()].flat().filter(({ conflict }) => !conflict);
			const keys = new Set(clear.map(({ row }) => row.key));
			for (const key of keys) names.set(key, null);
			const going = goingOf(clear);
			const links = await findNamedLinks(names, definitions, cache, pacer);
			const linked = new Set(links.filter(({ from }) => !going.has(from)).map(({ to }) => to));
			const records = new Map(
				[...found].map(([id, due]) => [id, due.filter(({ conflict }) => !conflict)] as const),
			);
			last = { token: next++, revision, records, links, linked };
			const trackers = [...found].map(([id, due]) => countOf(id, due, definitionOf(id)));
			const without = (asked.without ?? []).filter((key) => keys.has(key));
			const named = links.filter(({ to }) => !keys.has(to));
			const rounds = await findDueRounds(definitions, { db, cache, company }, asked, pacer);
			return done({ token: last.token, trackers, without, named, rounds });
		},
		rows(tracker, start, end) {
			const definition = definitionOf(tracker);
			return recordsOf(tracker)
				.slice(start, end)
				.map(({ row, since, changed }) => ({
					...{ key: row.key, since, changed },
					label: definition ? labelOfRecord(row.entry.values, definition) : '',
					linked: last?.linked.has(row.key) ?? false,
				}));
		},
		keys: (tracker) => new Set(recordsOf(tracker).map(({ row }) => row.key)),
		links(chosen) {
			const records = chosenOf(chosen);
			const keys = new Set(records.map(({ row }) => row.key));
			const going = goingOf(records);
			return (last?.links ?? []).filter(({ from, to }) => keys.has(to) && !going.has(from));
		},
		async clear(token, chosen, job) {
			const revision = await cache.refresh(job.pacer, job.onProgress);
			if (!last || last.token !== token || last.revision !== revision) return failed('changed');
			const now = new Date();
			const registers = new Map<string, Register>();
			const records = chosenOf(chosen);
			for (const key of goingOf(records)) {
				const register = stripped(key, now);
				if (register) registers.set(key, register);
				if (job.pacer.due()) await job.pacer.pause();
			}
			if (records.length === 0) return failed('changed');
			const nothing = { files: [], aside: [], retried: [] };
			const change = { kind: 'deletion' as const, at: toLocalIso(now), ...nothing, registers };
			const outcome = await carryOut(change, revision, job);
			if (outcome.ok) last = null;
			return outcome.ok ? done({ ...outcome.value, records: records.length }) : outcome;
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

/** The keys of records and of what goes with them. */
function goingOf(records: readonly DueRecord[]): Set<string> {
	return new Set(records.flatMap(({ row, below }) => [row, ...below].map(({ key }) => key)));
}

function countOf(
	tracker: string,
	due: readonly DueRecord[],
	definition: Definition | undefined,
): DueOfTracker {
	const clear = due.filter(({ conflict }) => !conflict);
	return {
		tracker,
		records: clear.length,
		oldest: clear[0]?.since ?? '',
		belonging: clear.reduce((sum, { below }) => sum + below.length, 0),
		changed: clear.filter(({ changed }) => changed).length,
		conflicts: due.length - clear.length,
		keeps: definition?.kept?.keeps != null,
	};
}
