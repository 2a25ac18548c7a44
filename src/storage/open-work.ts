import { openAsItIs } from './open-as-it-is.ts';

/** What is left open in a tracker on this device. */
export interface OpenWork {
	tracker: string;
	/** Forms begun and not submitted. */
	drafts: number;
	/** Records that are there and were not handed over, or not as they are now. */
	waiting: number;
	/** Periods of the records that are there: `2026Q4`. */
	periods: string[];
}

/**
 * Looks what is open on this device, tracker by tracker, and leaves everything as it is: where there is
 * no database, none is made. Without the library, which weighs more than the page that asks.
 */
export async function readOpenWork(name: string): Promise<OpenWork[]> {
	const db = await openAsItIs(name);
	if (!db) return [];
	try {
		const [drafts, entries] = await Promise.all([readAll(db, 'drafts'), readAll(db, 'entries')]);
		const trackers = new Set([...drafts, ...entries].map(({ tracker }) => tracker));
		return [...trackers].sort().map((tracker) => {
			const own = entries.filter((entry) => entry.tracker === tracker);
			return {
				tracker,
				drafts: drafts.filter((draft) => draft.tracker === tracker).length,
				waiting: own.filter(isWaiting).length,
				periods: own.filter(({ deleted }) => deleted !== true).flatMap(periodOf),
			};
		});
	} finally {
		db.close();
	}
}

/** As `isToHandOver` of `core/entries` has it; a test holds the two together. */
export function isWaiting({ deleted, exportedHash, hash }: Row): boolean {
	return (deleted !== true || exportedHash !== null) && exportedHash !== hash;
}

/** A row of the tables, whatever version wrote it. */
interface Row {
	tracker: string;
	deleted?: unknown;
	hash?: unknown;
	exportedHash?: unknown;
	values?: unknown;
}

function readAll(db: IDBDatabase, table: string): Promise<Row[]> {
	return new Promise((resolve) => {
		if (!db.objectStoreNames.contains(table)) return resolve([]);
		const reading = db.transaction(table).objectStore(table).getAll();
		reading.onsuccess = () => resolve(reading.result.filter(isRow));
		reading.onerror = () => resolve([]);
	});
}

function isRow(row: unknown): row is Row {
	return (
		typeof row === 'object' && row !== null && 'tracker' in row && typeof row.tracker === 'string'
	);
}

function periodOf({ values }: Row): string[] {
	if (typeof values !== 'object' || values === null) return [];
	return Object.values(values).filter(
		(value): value is string => typeof value === 'string' && /^\d{4}Q[1-4]$/.test(value),
	);
}
