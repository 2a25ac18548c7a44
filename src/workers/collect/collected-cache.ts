import { isConflict, mergeRegisters, show, type Register } from '~/core/entries/merge.ts';
import type { CollectedChange } from '~/core/imports/plan.ts';
import { byCreation, inOrderOfCreation, withCreation } from '~/core/tables/sort-table.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { readRegisters } from '~/storage/collected.ts';
import { readRevision } from '~/storage/collected-revision.ts';
import type { Database } from '~/storage/database.ts';
import type { OnProgress } from './job-result.ts';
import type { TrackerCounts } from './views.ts';
import { mapInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';
import { sortInTurns } from './sort-in-turns.ts';

/** All that is collected, held in the worker's memory so that searching and sorting are quick. */
export interface CollectedCache {
	/** Reads the database where it is other than what is held; gives its revision. Throws `Cancelled`. */
	refresh(pacer: Pacer, onProgress?: OnProgress): Promise<number>;
	/** What a step just committed changed, so that nothing has to be read again. */
	apply(change: Pick<CollectedChange, 'registers' | 'removed'>, revision: number): void;
	/** By key `tracker/id`. */
	register(key: string): Register | null;
	/** The table of a tracker in order of creation, one row per id; the same array until something changes. */
	rows(tracker: string): readonly TableRow[];
	/** Makes the table of a tracker ready, pausing: of a hundred thousand rows `rows` takes a while. Throws `Cancelled`. */
	prepare(tracker: string, pacer: Pacer): Promise<void>;
	/** Every newest revision of a tracker, ordered by key. */
	heads(tracker: string): Register['heads'];
	counts(): Omit<TrackerCounts, 'waiting'>[];
}

export function createCollectedCache(db: Database): CollectedCache {
	let trackers = new Map<string, Map<string, Register>>();
	let revision: number | null = null;
	// Another map as soon as anything changes.
	let tables = new Map<string, TableRow[]>();

	const rows = (tracker: string): TableRow[] => {
		const known = tables.get(tracker);
		if (known) return known;
		const held = [...(trackers.get(tracker) ?? [])];
		const made = inOrderOfCreation(held.map(([key, register]) => toRow(key, register)));
		tables.set(tracker, made);
		return made;
	};

	return {
		async refresh(pacer, onProgress) {
			for (;;) {
				const before = await readRevision(db);
				if (before === revision) return before;
				const read = await readAll(db, pacer, onProgress);
				// Another tab may have written in between: then what was read is no one moment.
				if ((await readRevision(db)) !== before) continue;
				trackers = read;
				revision = before;
				tables = new Map();
				return before;
			}
		},
		apply({ registers, removed = [] }, next) {
			// Steps of other tabs in between are not among `registers`: all is read again later.
			if (revision === null || next !== revision + 1) return;
			revision = next;
			for (const [key, register] of registers) {
				const tracker = trackerOf(key);
				const held = trackers.get(tracker) ?? new Map<string, Register>();
				trackers.set(tracker, held);
				const known = held.get(key);
				held.set(key, known ? mergeRegisters(known, register) : register);
			}
			for (const key of removed) {
				const held = trackers.get(trackerOf(key));
				held?.delete(key);
				if (held?.size === 0) trackers.delete(trackerOf(key));
			}
			tables = new Map();
		},
		async prepare(tracker, pacer) {
			// What changes meanwhile leaves no table behind that was made of something else.
			for (let of = tables; !of.has(tracker); of = tables) {
				const held = [...(trackers.get(tracker) ?? [])];
				const made = await mapInTurns(held, pacer, ([key, one]) => withCreation(toRow(key, one)));
				const sorted = await sortInTurns(made, pacer, byCreation);
				const table = await mapInTurns(sorted, pacer, ({ row }) => row);
				if (!of.has(tracker)) of.set(tracker, table);
			}
		},
		register: (key) => trackers.get(trackerOf(key))?.get(key) ?? null,
		rows,
		heads: (tracker) =>
			[...(trackers.get(tracker) ?? [])]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([, register]) => register.heads),
		counts: () => [...trackers].map(([tracker, held]) => countOf(tracker, held)),
	};
}

/** The tracker of a key `tracker/id`. */
export function trackerOf(key: string): string {
	return key.slice(0, key.indexOf('/'));
}

async function readAll(db: Database, pacer: Pacer, onProgress: OnProgress = () => {}) {
	const trackers = new Map<string, Map<string, Register>>();
	let done = 0;
	for await (const part of readRegisters(db)) {
		for (const { key, tracker, register } of part) {
			const held = trackers.get(tracker) ?? new Map<string, Register>();
			trackers.set(tracker, held.set(key, register));
		}
		done += part.length;
		onProgress({ phase: 'opening', done, total: 0 });
		await pacer.pause();
	}
	return trackers;
}

function countOf(tracker: string, registers: ReadonlyMap<string, Register>) {
	let deleted = 0;
	let conflicts = 0;
	for (const register of registers.values()) {
		if (show(register).deleted) deleted += 1;
		if (isConflict(register)) conflicts += 1;
	}
	return { tracker, records: registers.size - deleted, deleted, conflicts };
}

function toRow(key: string, register: Register): TableRow {
	return { key, entry: show(register), conflict: isConflict(register) };
}
