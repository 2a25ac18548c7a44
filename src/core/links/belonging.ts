import type { Definition } from '../definition/definition.ts';
import { trackerOfKey } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { parentKeyOf } from './parent-key.ts';

/** Records of one tracker. */
interface Table<Record> {
	definition: Definition;
	entries: Record[];
}

interface Kept {
	deleted: boolean;
	values: Values;
	restorable: Values | null;
}

/**
 * What belongs to the records of a tracker, and to these again, parents first. Of a tracker whose records
 * belong to several, those that belong to one of these; one removed whose answers are gone is everybody's.
 */
export async function gatherBelonging<Record extends Kept>(
	tracker: string,
	children: readonly string[],
	read: (id: string) => Promise<Table<Record>>,
): Promise<Table<Record>[]> {
	const tables: Table<Record>[] = [];
	const within = new Set([tracker]);
	for (let below = [...children]; below.length > 0;) {
		const found = await Promise.all(below.map(read));
		for (const { definition } of found) within.add(definition.id);
		tables.push(...found);
		const next = found.flatMap(({ definition }) => definition.children);
		below = [...new Set(next)].filter((id) => !within.has(id));
	}
	return tables.map(({ definition, entries }) => ({
		definition,
		entries: entries.filter((entry) => isWithin(entry, definition, within)),
	}));
}

function isWithin(entry: Kept, definition: Definition, within: ReadonlySet<string>): boolean {
	if ((definition.parent?.trackers.length ?? 0) < 2) return true;
	const values = entry.deleted ? entry.restorable : entry.values;
	if (values === null) return true;
	const key = parentKeyOf(values, definition);
	return key !== null && within.has(trackerOfKey(key));
}
