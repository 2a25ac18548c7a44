import { groupByPack, packOf } from './packs.ts';
import type { UndoPart } from './records.ts';
import { readPacks, writePacks } from './stored-packs.ts';
import type { Database } from './tables.ts';

/** Puts registers back as they were before one part of a step. Within a transaction. */
export async function takeRegistersBack(
	db: Database,
	{ added, before, heads = [] }: Pick<UndoPart, 'added' | 'before' | 'heads'>,
): Promise<void> {
	const keys = [...added, ...before.map(({ key }) => key), ...heads.map(([key]) => key)];
	const ids = [...groupByPack(keys).keys()];
	const packs = new Map((await readPacks(db, ids)).map((pack, index) => [ids[index] ?? '', pack]));
	for (const key of added) packs.get(packOf(key))?.delete(key);
	for (const record of before) packs.get(packOf(record.key))?.set(record.key, record);
	for (const [key, hashes] of heads) {
		const pack = packs.get(packOf(key));
		const record = pack?.get(key);
		const left = record?.heads.filter(({ hash }) => hashes.includes(hash)) ?? [];
		// What a correction replaced is not there any more: the correction stays.
		if (record && left.length > 0) pack?.set(key, { ...record, heads: left });
	}
	await writePacks(db, packs);
}
