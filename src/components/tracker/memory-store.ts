import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { byLastChange, type Draft } from '~/core/forms/draft.ts';
import { forgetStored } from '~/core/forms/forget.ts';
import { joinKept, keepDraft } from '~/core/forms/keep-draft.ts';
import { markHandedOver } from '~/core/forms/mark-handed-over.ts';
import { removeStored, restoreStored } from '~/core/forms/remove.ts';
import { submit } from '~/core/forms/submit.ts';
import { createShelf } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * Keeps records on this page only, while the device's database is out of reach: the form goes on
 * working and what was filled in can be handed over before the page is closed.
 */
export function createMemoryStore(definition: Definition): Store {
	const entries = createShelf<StoredEntry>(byCreation);
	const drafts = createShelf<Draft>(byLastChange);
	const device = definition.anonymous ? null : newId('d');
	const change = (ids: readonly string[], revise: (entry: StoredEntry) => StoredEntry) =>
		entries.put(ids.flatMap((id) => entries.get(id) ?? []).map(revise));

	return {
		durable: false,
		afterLoss: false,
		watchEntries: entries.watch,
		watchDrafts: drafts.watch,
		async saveDraft(draft, known) {
			const kept = drafts.get(draft.id) ?? null;
			const written = keepDraft({ draft, known, kept }, definition, new Date());
			drafts.put([written]);
			return written;
		},
		async discardDraft(id) {
			drafts.remove([id]);
		},
		async submitDraft(draft, { known = null, force = false }) {
			const kept = drafts.get(draft.id) ?? null;
			const latest = joinKept({ draft, known, kept });
			const now = new Date();
			const find = entries.get;
			const result = submit({ draft: latest, definition, find, device, now, force });
			if (result.kind !== 'saved') return result;
			entries.put(result.written);
			drafts.remove([draft.id]);
			return result;
		},
		async removeEntries(ids) {
			change(ids, (entry) => removeStored(entry, definition, new Date()));
		},
		async restoreEntries(ids) {
			change(ids, (entry) => restoreStored(entry, definition, new Date()));
		},
		async forgetRemoved() {
			const left = entries.all().map((entry) => [entry.id, forgetStored(entry)] as const);
			entries.put(left.flatMap(([, entry]) => entry ?? []));
			entries.remove(left.flatMap(([id, entry]) => (entry === null ? id : [])));
		},
		async markExported(exported) {
			entries.put(markHandedOver(exported, entries.get));
		},
	};
}
