import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import { keyOfLink, trackerOfKey } from '~/core/fields/link-value.ts';
import { createLinkNames } from '~/core/keeping/name-links.ts';
import type { Database } from '~/storage/database.ts';

/**
 * Versions of mine as they are shown, their links by the words of the records they lead to: a link whose words went
 * says what is left of its record, and nobody reads a raw key. Nothing stored changes.
 */
export async function ownLinkNames(
	db: Database,
	definitions: readonly Definition[],
	versions: readonly Entry[],
): Promise<(entry: Entry) => Entry> {
	const keys = versions.flatMap(({ values }) =>
		Object.values(values).flatMap((value) => keyOfLink(value) ?? []),
	);
	const ids = keys.map((key) => key.slice(trackerOfKey(key).length + 1));
	const found = await db.entries.bulkGet(ids);
	const records = new Map(keys.map((key, at) => [key, found[at]]));
	return createLinkNames(definitions, {
		register: (key) => {
			const entry = records.get(key);
			return entry ? registerOf(entry) : null;
		},
	});
}
