import type { Register } from '~/core/entries/merge.ts';
import type { CollectedRecord } from './records.ts';
import { fromRecord } from './collected-record.ts';
import { decodePack, groupByPack } from './packs.ts';
import { readPacks } from './stored-packs.ts';
import type { Database } from './tables.ts';

/** What is collected of one id. */
export interface StoredRegister {
	/** `tracker/id`. */
	key: string;
	tracker: string;
	register: Register;
}

/** Registers handed on at a time: some 30 ms and 5 MB. */
const chunk = 5000;

/** Packs read at first; later as many as hold about a chunk. */
const firstPacks = 20;

/**
 * Streams the registers of a tracker (`null`: of all), ordered by key, in chunks, so that a reader
 * can report and stop in between. For a worker. The chunks are not one moment: where that matters,
 * compare `readRevision` before and after.
 */
export async function* readRegisters(
	db: Database,
	tracker: string | null = null,
): AsyncGenerator<StoredRegister[], void, void> {
	let waiting: StoredRegister[] = [];
	for await (const records of readRecordsInOrder(db, tracker)) {
		for (const record of records) waiting.push(toStored(record));
		for (; waiting.length >= chunk; waiting = waiting.slice(chunk)) yield waiting.slice(0, chunk);
	}
	if (waiting.length > 0) yield waiting;
}

/** What is collected of some ids, by key; a key without a register is not in the map. */
export async function readRegistersByKey(
	db: Database,
	keys: readonly string[],
): Promise<Map<string, Register>> {
	const groups = groupByPack(keys);
	const packs = await readPacks(db, [...groups.keys()]);
	const found = new Map<string, Register>();
	for (const [index, wanted] of [...groups.values()].entries()) {
		for (const key of wanted) {
			const record = packs[index]?.get(key);
			if (record) found.set(key, fromRecord(record));
		}
	}
	return found;
}

async function* readRecordsInOrder(
	db: Database,
	tracker: string | null,
): AsyncGenerator<CollectedRecord[], void, void> {
	let after = tracker === null ? '' : `${tracker}/`;
	// `0` follows `/`: no pack of another tracker lies between.
	const end = tracker === null ? '\uffff' : `${tracker}0`;
	let limit = firstPacks;
	for (;;) {
		const packs = await db.packs
			.where(':id')
			.between(after, end, false, false)
			.limit(limit)
			.toArray();
		const records = packs.flatMap((pack) => decodePack(pack).map(([, record]) => record));
		yield records;
		const last = packs.at(-1);
		if (!last || packs.length < limit) return;
		after = last.id;
		limit = Math.ceil((packs.length * chunk) / Math.max(1, records.length));
	}
}

function toStored(record: CollectedRecord): StoredRegister {
	return { key: record.key, tracker: record.tracker, register: fromRecord(record) };
}
