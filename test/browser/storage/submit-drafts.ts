import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { submitDraft, type SubmitOptions } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';

/** A form of one record. */
export const definition = smallDefinition();

/** A draft of it with this title. */
export const titled = (title: string | null, draft = startDraft(definition)): Draft => ({
	...draft,
	rows: { '': { ...draft.rows[''], title } },
});

/** Saves a draft as its page would. */
export async function submit(
	db: Database,
	draft: Draft,
	options: SubmitOptions = {},
	of = definition,
): Promise<StoredEntry[]> {
	const result = await submitDraft(db, draft, of, options);
	if (result.kind !== 'saved') throw new Error(`Expected saved, got ${result.kind}`);
	return result.entries;
}
