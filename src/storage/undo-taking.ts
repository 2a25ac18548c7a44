import type { TakingRecord } from './records.ts';
import { fingerprintOf } from './take-in.ts';
import type { Database } from './tables.ts';

/** The last taking, as far as it is still to be taken back. */
export async function lastTaking(
	db: Database,
): Promise<(Omit<TakingRecord, 'undo'> & { id: number }) | null> {
	const last = await db.takings.toCollection().last();
	if (last?.id === undefined) return null;
	const { undo: _, id, ...told } = last;
	return { ...told, id };
}

/** What of a taking was taken back. */
export interface TakenBack {
	back: number;
	/** Records that were changed since, and stay as they are. */
	staying: number;
	/** Whose records went again. */
	trackers: string[];
}

/** Takes the last taking back, whole or not at all; `null`: another came since, or it was taken back. */
export function undoTaking(db: Database, id: number): Promise<TakenBack | null> {
	return db.transaction('rw', db.entries, db.takings, async () => {
		const taking = await db.takings.get(id);
		if (!taking) return null;
		const found = await db.entries.bulkGet(taking.undo.map((record) => record.id));
		const back = taking.undo.filter(({ left }, index) => fingerprintOf(found[index]) === left);
		const before = back.flatMap((record) => record.before ?? []);
		const added = new Set(back.filter(({ before }) => before === null).map(({ id }) => id));
		const gone = found.flatMap((entry) => (entry && added.has(entry.id) ? entry.tracker : []));
		await db.entries.bulkPut(before);
		await db.entries.bulkDelete([...added]);
		await db.takings.delete(id);
		const staying = taking.undo.length - back.length;
		return { back: back.length, staying, trackers: [...new Set(gone)] };
	});
}
