import type { Definition } from '../definition/definition.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { createStaying } from './create-staying.ts';
import { stayRule } from './stay-rule.ts';

interface Table {
	definition: Definition;
	entries: StoredEntry[];
}

/**
 * The tables, parents first, without the messages that go past human resources and all that belongs to those: they
 * leave this device in no hand-over. `above`: the records the first ones belong to, where those do not leave with them;
 * parents first.
 */
export function withoutPastHr<One extends Table>(
	tables: readonly One[],
	above: readonly Table[] = [],
): One[] {
	const all = [...above, ...tables];
	const stays = createStaying(
		Object.fromEntries(all.map(({ definition }) => [definition.id, stayRule(definition)])),
	);
	for (const { entries } of above) entries.forEach(stays);
	return tables.map((table) => {
		const entries = table.entries.filter((entry) => !stays(entry));
		return entries.length === table.entries.length ? table : { ...table, entries };
	});
}
