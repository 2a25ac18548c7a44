import { upgradeEntry } from '~/core/entries/upgrade.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { inSlices, turn } from '~/device/in-slices.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { ownName } from '~/device/own-name.ts';
import { readNewest } from '~/storage/read-newest.ts';

/** What this device has of some trackers, and the fields they have. */
interface Books {
	books: Map<string, Values[]>;
	fields: Map<string, readonly Field[]>;
}

/** What this device has of some trackers, in both books, without what was deleted, in the ids and codes of today. */
export async function readBooks(trackers: readonly string[], locale: string): Promise<Books> {
	const found = await readNewest(ownName(), trackers, turn);
	const [books, fields]: [Books['books'], Books['fields']] = [new Map(), new Map()];
	for (const [tracker, entries] of found) {
		const definition = await loadDefinition(tracker, locale);
		const all: Values[] = [];
		await inSlices([...entries.values()], (entry) => {
			if (!entry.deleted) all.push(upgradeEntry(entry, definition).values);
		});
		books.set(tracker, all);
		fields.set(tracker, definition.fields);
	}
	return { books, fields };
}
