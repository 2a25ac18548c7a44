import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { submit } from '~/core/forms/submit.ts';

/**
 * The form as records that no place has stored. They replace `entries`, the records as this page last
 * got them, with all their history, whatever became of those since the draft began. They name no
 * device: the one of the database is out of reach.
 */
export function unsavedEntries(
	draft: Draft,
	definition: Definition,
	entries: readonly StoredEntry[],
): StoredEntry[] {
	const find = (id: string) => entries.find((entry) => entry.id === id);
	const now = new Date();
	const result = submit({
		draft,
		definition,
		find,
		device: null,
		now,
		counted: entries,
		force: true,
	});
	return result.kind === 'saved' ? result.written : [];
}
