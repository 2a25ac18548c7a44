import { show } from '~/core/entries/merge.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { fromRecord } from './collected-record.ts';
import { openAsItIs } from './open-as-it-is.ts';
import { decodePack } from './packs.ts';
import { readRange } from './read-range.ts';
import type { PackRecord } from './records.ts';

/** Rows a browser hands over at a time: a few milliseconds, and as much for asking. */
const part = 500;
const packsInPart = 4;

/**
 * Reads the records of some trackers in both books, mine and collected, in small parts, so that a page can draw in
 * between; of what was written apart the revision that is shown. Where there is no database, none is made. Without
 * the library, which weighs more than the page that asks.
 */
export function readInParts(name: string, trackers: readonly string[]): AsyncGenerator<Entry[]> {
	return readingOf(name, async function* (db) {
		yield* readMine(db, new Set(trackers));
		for (const tracker of trackers) yield* readCollected(db, tracker);
	});
}

/** The same of my own records alone. */
export function readOwnInParts(name: string, trackers: readonly string[]): AsyncGenerator<Entry[]> {
	return readingOf(name, (db) => readMine(db, new Set(trackers)));
}

async function* readingOf(
	name: string,
	read: (db: IDBDatabase) => AsyncGenerator<Entry[]>,
): AsyncGenerator<Entry[]> {
	const db = await openAsItIs(name);
	if (!db) return;
	try {
		yield* read(db);
	} finally {
		db.close();
	}
}

async function* readMine(db: IDBDatabase, trackers: ReadonlySet<string>): AsyncGenerator<Entry[]> {
	for (let after = ''; ;) {
		const range = IDBKeyRange.lowerBound(after, true);
		const rows = (await readRange(db, 'entries', range, part)).filter(isEntry);
		if (rows.length === 0) return;
		yield rows.filter(({ tracker }) => trackers.has(tracker));
		after = rows.at(-1)?.id ?? '\uffff';
	}
}

async function* readCollected(db: IDBDatabase, tracker: string): AsyncGenerator<Entry[]> {
	for (let after = `${tracker}/`; ;) {
		// `0` follows `/`: no pack of another tracker lies between.
		const range = IDBKeyRange.bound(after, `${tracker}0`, true, true);
		const packs = (await readRange(db, 'packs', range, packsInPart)).filter(isPack);
		if (packs.length === 0) return;
		for (const pack of packs) yield decodePack(pack).map(([, record]) => show(fromRecord(record)));
		after = packs.at(-1)?.id ?? `${tracker}0`;
	}
}

function isEntry(row: unknown): row is Entry {
	return isRow(row) && 'tracker' in row && 'values' in row && typeof row.tracker === 'string';
}

function isPack(row: unknown): row is PackRecord {
	return isRow(row) && 'parts' in row && Array.isArray(row.parts);
}

function isRow(row: unknown): row is { id: string } {
	return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}
