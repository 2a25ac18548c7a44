import type { Definition } from '~/core/definition/definition.ts';
import type { Database } from '~/storage/database.ts';
import { discardDraft, saveDraft, watchDrafts } from '~/storage/drafts.ts';
import type { StorageFailure } from '~/storage/failure.ts';
import { watchEntries } from '~/storage/own-entries.ts';
import { loadWriting } from './load-writing.ts';
import type { Renewal, Store } from './store.ts';

/**
 * One tracker's part of the database on this device, until it `hasEnded` and another one takes over.
 * What makes revisions is loaded apart (budget, design §10).
 */
export function createDatabaseStore(
	db: Database,
	definition: Definition,
	onFailure: (failure: StorageFailure) => void,
	{ afterLoss = false, hasEnded = () => false }: Partial<Renewal> = {},
): Store {
	const writer = async () => (await loadWriting()).createDatabaseWriter(db, definition);
	// What is read through a connection that the browser has ended is not what this page had.
	const untilEnded =
		<T>(onChange: (found: T) => void) =>
		(found: T) =>
			hasEnded() ? undefined : onChange(found);
	return {
		durable: true,
		afterLoss,
		watchEntries: (onChange) => watchEntries(db, definition.id, untilEnded(onChange), onFailure),
		watchDrafts: (onChange) => watchDrafts(db, definition.id, untilEnded(onChange), onFailure),
		saveDraft(draft, known) {
			// Whoever writes will save: what did not come ahead has another chance to.
			loadWriting().catch(() => {});
			return saveDraft(db, draft, definition, known);
		},
		discardDraft: async (id) => void (await discardDraft(db, id)),
		submitDraft: async (draft, how) => (await writer()).submitDraft(draft, how),
		removeEntries: async (ids) => (await writer()).removeEntries(ids),
		restoreEntries: async (ids) => (await writer()).restoreEntries(ids),
		forgetRemoved: async () => (await writer()).forgetRemoved(),
		markExported: async (exported) => (await writer()).markExported(exported),
	};
}
