import type { Register } from '~/core/entries/merge.ts';
import type { StorageFailure } from './failure.ts';
import type { CollectedRecord } from './records.ts';
import { fromRecord } from './collected-record.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';
import { watch } from './watch.ts';

/** What is collected of one id. */
export interface StoredRegister {
	/** `tracker/id`. */
	key: string;
	tracker: string;
	register: Register;
}

/** Registers read at a time: some 50 ms and 5 MB. */
const chunk = 5000;

/**
 * Streams the registers of a tracker (`null`: of all), ordered by key, in chunks, so that a reader
 * can report and stop in between. For a worker. The chunks are not one moment: where that matters,
 * compare `readRevision` before and after.
 */
export async function* readRegisters(
	db: Database,
	tracker: string | null = null,
): AsyncGenerator<StoredRegister[], void, void> {
	let after = tracker === null ? '' : `${tracker}/`;
	// `0` follows `/`: no key of another tracker lies between.
	const end = tracker === null ? '\uffff' : `${tracker}0`;
	for (;;) {
		const records = await db.collected
			.where(':id')
			.between(after, end, false, false)
			.limit(chunk)
			.toArray();
		if (records.length > 0) yield records.map(toStored);
		const last = records.at(-1);
		if (!last || records.length < chunk) return;
		after = last.key;
	}
}

/** What is collected of some ids, by key; a key without a register is not in the map. */
export async function readRegistersByKey(
	db: Database,
	keys: readonly string[],
): Promise<Map<string, Register>> {
	const records = await readRecords(db, keys);
	return new Map([...records].map(([key, record]) => [key, fromRecord(record)]));
}

/**
 * Rises with every change to the collected data. A plan is made against one revision and refused
 * against any other.
 */
export async function readRevision(db: Database): Promise<number> {
	const revision = await readSetting(db, 'collected_revision');
	return typeof revision === 'number' ? revision : 0;
}

/** Follows the revision through all tabs. */
export function watchRevision(
	db: Database,
	onChange: (revision: number) => void,
	onFailure?: (failure: StorageFailure) => void,
): () => void {
	return watch(() => readRevision(db), onChange, onFailure);
}

/** The next revision, within the transaction that changes the data. */
export async function raiseRevision(db: Database): Promise<number> {
	const next = (await readRevision(db)) + 1;
	await writeSetting(db, 'collected_revision', next);
	return next;
}

/**
 * Records by key. Where the keys lie close among what is stored, all between the first and the last
 * are read at once: thirty times as fast a record as asking one by one.
 */
export async function readRecords(
	db: Database,
	keys: readonly string[],
): Promise<Map<string, CollectedRecord>> {
	const sorted = keys.toSorted();
	const found = new Map<string, CollectedRecord>();
	for (let at = 0; at < sorted.length; at += chunk) {
		const part = sorted.slice(at, at + chunk);
		for (const record of await readPart(db, part)) found.set(record.key, record);
	}
	return found;
}

async function readPart(db: Database, keys: string[]): Promise<CollectedRecord[]> {
	const [first, last] = [keys[0], keys.at(-1)];
	if (first === undefined || last === undefined) return [];
	const between = db.collected.where(':id').between(first, last, true, true);
	if ((await between.count()) <= 4 * keys.length) {
		const wanted = new Set(keys);
		return (await between.toArray()).filter(({ key }) => wanted.has(key));
	}
	return (await db.collected.bulkGet(keys)).filter((record) => record !== undefined);
}

function toStored(record: CollectedRecord): StoredRegister {
	return { key: record.key, tracker: record.tracker, register: fromRecord(record) };
}
