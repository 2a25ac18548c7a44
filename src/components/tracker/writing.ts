import type { Definition } from '~/core/definition/definition.ts';
import {
	eraseHandedOver,
	forgetRemoved,
	markExported,
	removeEntries,
	restoreEntries,
} from '~/storage/change-entries.ts';
import type { Database } from '~/storage/database.ts';
import { submitDraft } from '~/storage/submit-draft.ts';
import { isErasedHere } from '../export/is-erased-here.ts';
import type { Writer } from './store.ts';

export { unsavedEntries } from './unsaved-entries.ts';

/** What writes one tracker's records on this device: all that makes revisions, and with it the hashing. */
export function createDatabaseWriter(db: Database, definition: Definition): Writer {
	return {
		submitDraft: (draft, how) => submitDraft(db, draft, definition, how),
		removeEntries: async (ids) => void (await removeEntries(db, ids, definition)),
		restoreEntries: async (ids) => void (await restoreEntries(db, ids, definition)),
		forgetRemoved: () => forgetRemoved(db, definition.id),
		markExported: (exported) =>
			isErasedHere(definition) ? eraseHandedOver(db, exported) : markExported(db, exported),
	};
}
