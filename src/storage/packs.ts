import type { CollectedRecord, PackRecord } from './records.ts';

/** Registers of one pack by their keys. */
export type Pack = Map<string, CollectedRecord>;

/**
 * Which pack a register lies in: its tracker and the first two characters of its id, so that packs
 * in order are registers in order. Ids are random: a pack tells nothing of what came together, from
 * whom or when, and a small change rewrites little even among a million records.
 */
export function packOf(key: string): string {
	return key.slice(0, key.indexOf('/') + 1 + 'r-ab'.length);
}

/** The tracker of a pack. */
export function trackerOfPack(id: string): string {
	return id.slice(0, id.indexOf('/'));
}

/** Keys by the packs they lie in, both in order. */
export function groupByPack(keys: Iterable<string>): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const key of keys) {
		const pack = packOf(key);
		const group = groups.get(pack);
		if (group) group.push(key);
		else groups.set(pack, [key]);
	}
	// Many short lists are put in order in half the time of one long one.
	for (const group of groups.values()) group.sort();
	return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The registers of a stored pack, in the order of their keys. */
export function decodePack({ id, parts }: PackRecord): [string, CollectedRecord][] {
	const tracker = trackerOfPack(id);
	// What `encodePack` wrote, and nobody else.
	const packed = parts.flatMap((part) => JSON.parse(part) as Omit<CollectedRecord, 'tracker'>[]);
	return packed.map((record) => [record.key, { ...record, tracker }]);
}

/** Registers to a text: some thousands of ids that begin alike, as only a forger makes them, take several. */
const partSize = 5000;

/** A pack as it is stored. Text is written and read several times as fast as the same in objects. */
export function encodePack(id: string, pack: Pack): PackRecord {
	const keys = [...pack.keys()].sort();
	const packed = keys.flatMap((key) => {
		const record = pack.get(key);
		if (!record) return [];
		const { tracker: _, ...rest } = record;
		return rest;
	});
	const parts: string[] = [];
	for (let at = 0; at < packed.length; at += partSize) {
		parts.push(JSON.stringify(packed.slice(at, at + partSize)));
	}
	return { id, parts };
}
