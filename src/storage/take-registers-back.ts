import { groupByPack, packOf } from './packs.ts';
import { readPacks, writePacks } from './stored-packs.ts';
import type { UndoRecord } from './records.ts';
import type { Database } from './tables.ts';

/** Puts registers back as they were before one part of a step. Within a transaction. */
export async function takeRegistersBack(
	db: Database,
	{ added, before }: Pick<UndoRecord, 'added' | 'before'>,
): Promise<void> {
	const ids = [...groupByPack([...added, ...before.map(({ key }) => key)]).keys()];
	const packs = new Map((await readPacks(db, ids)).map((pack, index) => [ids[index] ?? '', pack]));
	for (const key of added) packs.get(packOf(key))?.delete(key);
	for (const record of before) packs.get(packOf(record.key))?.set(record.key, record);
	await writePacks(db, packs);
}
