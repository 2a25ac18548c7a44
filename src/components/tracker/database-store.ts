import type { Definition } from '~/core/definition/definition.ts';
import type { Database } from '~/storage/database.ts';
import { discardDraft, saveDraft, watchDrafts } from '~/storage/drafts.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import { watch } from '~/storage/watch.ts';
import type { Store } from './store.ts';

/** One tracker's part of the database on this device. */
export function createDatabaseStore(
	db: Database,
	definition: Definition,
	onFailure: (failure: StorageFailure) => void,
): Store {
	const { id } = definition;
	return {
		durable: true,
		watchEntries: (onChange) =>
			watch(() => db.entries.where({ tracker: id }).toArray(), onChange, onFailure),
		watchDrafts: (onChange) => watchDrafts(db, id, onChange, onFailure),
		saveDraft(draft, known) {
			// Whoever writes will save: fetched now, it is there even if the network goes meanwhile.
			void submitting().catch(() => {});
			return saveDraft(db, draft, known);
		},
		discardDraft: async (draft) => void (await discardDraft(db, draft)),
		submitDraft: async (draft, options) =>
			(await submitting()).submitDraft(db, draft, definition, options),
		removeEntry: async (entry) =>
			void (await (await changing()).removeEntry(db, entry, definition)),
		restoreEntry: async (entry) =>
			void (await (await changing()).restoreEntry(db, entry, definition)),
		markExported: async (entries) => (await changing()).markExported(db, entries),
	};
}

/** What makes revisions, and with it the hashing, is loaded by those who write (budget, design §9). */
const submitting = () => import('~/storage/submit-draft.ts');
const changing = () => import('~/storage/own-entries.ts');
