import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import { keyOfLink, makeLink, trackerOfKey } from '~/core/fields/link-value.ts';
import { createLinkNames, createNameLink, type NameLink } from '~/core/keeping/name-links.ts';
import { loadDefinition } from '~/device/load-definition.ts';
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
	const links = versions.flatMap(({ values }) => Object.values(values));
	return createLinkNames(definitions, registers(await readLinked(db, links)));
}

/** The same of links alone: only the records these lead to are read, and the definitions of their trackers. */
export async function nameOwnLinks(
	db: Database,
	links: readonly string[],
	locale: string,
): Promise<NameLink> {
	const records = await readLinked(db, links);
	const trackers = [...new Set([...records.keys()].map(trackerOfKey))];
	const read = await Promise.allSettled(trackers.map((id) => loadDefinition(id, locale)));
	const definitions = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
	const known = new Set(definitions.map(({ id }) => id));
	const name = createNameLink(definitions, registers(records));
	return (link) => {
		const key = keyOfLink(link);
		// What is here and cannot be read by its definition may have been cleared.
		const isUnclear = key !== null && records.has(key) && !known.has(trackerOfKey(key));
		return isUnclear ? unnamedLink(link) : name(link);
	};
}

/** A link before it is known what its record is called: a dash, and no name that may have been cleared. */
export const unnamedLink: NameLink = (link) => {
	const key = keyOfLink(link);
	return key === null ? link : makeLink(key, '—');
};

/** The records of mine to which links lead, by their keys. */
async function readLinked(
	db: Database,
	links: readonly unknown[],
): Promise<Map<string, StoredEntry>> {
	const keys = [...new Set(links.flatMap((link) => keyOfLink(link) ?? []))];
	const found = await db.entries.bulkGet(
		keys.map((key) => key.slice(trackerOfKey(key).length + 1)),
	);
	return new Map(
		keys.flatMap((key, at) => {
			const entry = found[at];
			return entry?.tracker === trackerOfKey(key) ? [[key, entry] as const] : [];
		}),
	);
}

function registers(records: ReadonlyMap<string, StoredEntry>) {
	return {
		register: (key: string) => {
			const entry = records.get(key);
			return entry ? registerOf(entry) : null;
		},
	};
}
