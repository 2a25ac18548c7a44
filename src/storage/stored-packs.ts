import { decodePack, encodePack, type Pack } from './packs.ts';
import type { PackRecord } from './records.ts';
import type { Database } from './tables.ts';

/** Packs as they stand, an empty one where nothing is stored, in the order they were asked for. */
export async function readPacks(db: Database, ids: string[]): Promise<Pack[]> {
	return decodePacks(await db.packs.bulkGet(ids));
}

/** Packs as they were read, an empty one for each that is not stored. */
export function decodePacks(records: readonly (PackRecord | undefined)[]): Pack[] {
	return records.map((record) => new Map(record ? decodePack(record) : []));
}

/** Writes packs anew; of one that has become empty nothing stays. */
export async function writePacks(db: Database, packs: ReadonlyMap<string, Pack>): Promise<void> {
	const filled: PackRecord[] = [];
	const empty: string[] = [];
	for (const [id, pack] of packs) {
		if (pack.size > 0) filled.push(encodePack(id, pack));
		else empty.push(id);
	}
	if (filled.length > 0) await db.packs.bulkPut(filled);
	if (empty.length > 0) await db.packs.bulkDelete(empty);
}
