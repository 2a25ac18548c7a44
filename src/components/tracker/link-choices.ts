import type { Definition } from '~/core/definition/definition.ts';
import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { wasCleared } from '~/core/keeping/was-cleared.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import type { LinkChoice } from '../fields/link-source.ts';

/**
 * The records of mine of some trackers by what they are called, the newest first; of one moment by their names. `left`:
 * instead those that were cleared or deleted, by what is left of their names.
 */
export async function readLinkChoices(
	db: Database,
	trackers: readonly string[],
	locale: string,
	left = false,
): Promise<LinkChoice[]> {
	const lists = await Promise.all(trackers.map((tracker) => choicesOf(db, tracker, locale, left)));
	const { compare } = new Intl.Collator(locale, { numeric: true });
	return lists
		.flat()
		.sort((a, b) =>
			a.entry.createdAt === b.entry.createdAt
				? compare(a.choice.label, b.choice.label)
				: byCreation(a.entry, b.entry),
		)
		.map(({ choice }) => choice);
}

async function choicesOf(db: Database, tracker: string, locale: string, left: boolean) {
	const [definition, entries] = await Promise.all([
		loadDefinition(tracker, locale),
		readEntries(db, tracker),
	]);
	return entries
		.filter((entry) => (left ? entry.deleted || isCleared(entry, definition) : !entry.deleted))
		.map((entry: StoredEntry) => ({
			entry,
			choice: {
				key: `${tracker}/${entry.id}`,
				label: entry.deleted ? '' : leavingLabel(entry.values, definition),
			},
		}));
}

function isCleared(entry: StoredEntry, definition: Definition): boolean {
	return wasCleared(upgradeEntry(entry, definition), definition);
}
