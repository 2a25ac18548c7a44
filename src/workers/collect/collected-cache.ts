import { isConflict, mergeRegisters, show, type Register } from '~/core/entries/merge.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { readRegisters, readRevision } from '~/storage/collected.ts';
import type { Database } from '~/storage/database.ts';
import type { OnProgress } from './job-result.ts';
import type { TrackerCounts } from './views.ts';
import type { Pacer } from './pacer.ts';

/** All that is collected, held in the worker's memory so that searching and sorting are quick. */
export interface CollectedCache {
	/** Reads the database where it is other than what is held. Throws `Cancelled`. */
	refresh(pacer: Pacer, onProgress?: OnProgress): Promise<void>;
	/** What a step just committed changed, so that nothing has to be read again. */
	apply(registers: ReadonlyMap<string, Register>, revision: number): void;
	/** By key `tracker/id`. */
	register(key: string): Register | null;
	/** The table of a tracker, one row per id; the same array until something changes. */
	rows(tracker: string): readonly TableRow[];
	/** Every newest revision of a tracker, ordered by key. */
	heads(tracker: string): Register['heads'];
	counts(): TrackerCounts[];
}

export function createCollectedCache(db: Database): CollectedCache {
	let trackers = new Map<string, Map<string, Register>>();
	let revision: number | null = null;
	const tables = new Map<string, TableRow[]>();

	const rows = (tracker: string): TableRow[] => {
		const known = tables.get(tracker);
		if (known) return known;
		const made = [...(trackers.get(tracker) ?? [])].map(([key, register]) => toRow(key, register));
		tables.set(tracker, made);
		return made;
	};

	return {
		async refresh(pacer, onProgress) {
			for (;;) {
				const before = await readRevision(db);
				if (before === revision) return;
				const read = await readAll(db, pacer, onProgress);
				// Another tab may have written in between: then what was read is no one moment.
				if ((await readRevision(db)) !== before) continue;
				trackers = read;
				revision = before;
				tables.clear();
				return;
			}
		},
		apply(registers, next) {
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
			tables.clear();
		},
		register: (key) => trackers.get(trackerOf(key))?.get(key) ?? null,
		rows,
		heads: (tracker) =>
			[...(trackers.get(tracker) ?? [])]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.flatMap(([, register]) => register.heads),
		counts: () =>
			[...trackers.keys()].map((tracker) => {
				const deleted = rows(tracker).filter(({ entry }) => entry.deleted).length;
				const conflicts = rows(tracker).filter(({ conflict }) => conflict).length;
				return { tracker, records: rows(tracker).length - deleted, deleted, conflicts };
			}),
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

function toRow(key: string, register: Register): TableRow {
	return { key, entry: show(register), conflict: isConflict(register) };
}
