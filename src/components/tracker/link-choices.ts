import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import type { LinkChoice } from '../fields/link-source.ts';

/** The records of mine of some trackers by what they are called, the newest first; of one moment by their names. */
export async function readLinkChoices(
	db: Database,
	trackers: readonly string[],
	locale: string,
): Promise<LinkChoice[]> {
	const lists = await Promise.all(trackers.map((tracker) => choicesOf(db, tracker, locale)));
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

async function choicesOf(db: Database, tracker: string, locale: string) {
	const [definition, entries] = await Promise.all([
		loadDefinition(tracker, locale),
		readEntries(db, tracker),
	]);
	return entries
		.filter(({ deleted }) => !deleted)
		.map((entry: StoredEntry) => ({
			entry,
			choice: { key: `${tracker}/${entry.id}`, label: leavingLabel(entry.values, definition) },
		}));
}
