import type { Definition } from '../definition/definition.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { trackerOfKey } from '../fields/link-value.ts';
import { groupBy } from '../text/group-by.ts';
import { parentKeyOf } from './parent-key.ts';

/** Records of one tracker. */
interface Table {
	definition: Definition;
	entries: StoredEntry[];
}

/**
 * The records to which those of some tables belong and which are not among them, and those above these again, parents
 * first. `find` gets the ids of one tracker; those that are not there are left out.
 */
export async function gatherAbove(
	tables: readonly Table[],
	find: (tracker: string, ids: readonly string[]) => Promise<Table>,
): Promise<Table[]> {
	const here = new Set(
		tables.flatMap(({ definition, entries }) => entries.map(({ id }) => `${definition.id}/${id}`)),
	);
	const found: Table[] = [];
	const asked = new Set<string>();
	let wanted = parentKeys(tables).filter((key) => !here.has(key));
	while (wanted.length > 0) {
		const level = await Promise.all(
			[...groupBy(wanted, trackerOfKey)].map(([tracker, keys]) =>
				find(
					tracker,
					keys.map((key) => key.slice(tracker.length + 1)),
				),
			),
		);
		found.unshift(...level);
		for (const key of wanted) asked.add(key);
		wanted = parentKeys(level).filter((key) => !asked.has(key));
	}
	return found;
}

function parentKeys(tables: readonly Table[]): string[] {
	const keys = tables.flatMap(({ definition, entries }) =>
		definition.parent === null
			? []
			: entries.flatMap(({ values, restorable, apart = [] }) =>
					[values, restorable ?? {}, ...apart.map((version) => version.values)].flatMap(
						(said) => parentKeyOf(said, definition) ?? [],
					),
				),
	);
	return [...new Set(keys)];
}
