import { mergeRegisters, type Register } from '~/core/entries/merge.ts';
import { fromRecord, toRecord } from './collected-record.ts';
import { groupByPack, type Pack } from './packs.ts';
import { readPacks, writePacks } from './stored-packs.ts';
import type { CollectedRecord } from './records.ts';
import type { Database } from './tables.ts';

/** A slice ends at so many registers given, or at so many packs: between two, a stop is heard. */
const slice = { registers: 2000, packs: 16 };

/**
 * Merges registers with what is stored of their ids, pack by pack, and keeps what takes that back.
 * Within a transaction.
 */
export async function putRegisters(
	db: Database,
	importId: number,
	registers: ReadonlyMap<string, Register>,
	advance: (rows: number) => void,
): Promise<{ added: number; changed: number }> {
	const counts = { added: 0, changed: 0 };
	for (const groups of slicesOf(groupByPack(registers.keys()))) {
		const ids = groups.map(([id]) => id);
		const packs = await readPacks(db, ids);
		const added: string[] = [];
		const before: CollectedRecord[] = [];
		for (const [index, [, keys]] of groups.entries()) {
			for (const key of keys) {
				const known = merge(packs[index] ?? new Map(), key, registers.get(key));
				if (known) before.push(known);
				else added.push(key);
			}
		}
		await writePacks(db, new Map(ids.map((id, index) => [id, packs[index] ?? new Map()])));
		await db.undo.add({ importId, added, before, asideAdded: [], asideRemoved: [] });
		counts.added += added.length;
		counts.changed += before.length;
		advance(added.length + before.length);
	}
	return counts;
}

/** Puts what both know into the pack and gives what was there. */
function merge(pack: Pack, key: string, given: Register | undefined): CollectedRecord | undefined {
	const known = pack.get(key);
	if (!given) return known;
	pack.set(key, toRecord(key, known ? mergeRegisters(fromRecord(known), given) : given));
	return known;
}

function* slicesOf(groups: ReadonlyMap<string, string[]>): Generator<[string, string[]][]> {
	let part: [string, string[]][] = [];
	let count = 0;
	for (const [id, keys] of groups) {
		part.push([id, keys]);
		count += keys.length;
		if (count < slice.registers && part.length < slice.packs) continue;
		yield part;
		part = [];
		count = 0;
	}
	if (part.length > 0) yield part;
}
