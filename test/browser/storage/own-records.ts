import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';

/** A form with names. */
export const definition = smallDefinition();

/** Saves a record, or an edit of it. */
export async function write(db: Database, title: string, edit?: StoredEntry): Promise<StoredEntry> {
	const draft = edit ? startEdit(definition, [edit]) : startDraft(definition);
	const result = await submitDraft(db, { ...draft, rows: { '': { title } } }, definition);
	const [entry] = result.kind === 'saved' ? result.entries : [];
	if (!entry) throw new Error(result.kind);
	return entry;
}
