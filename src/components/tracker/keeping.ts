import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { forgetStored } from '~/core/forms/forget.ts';
import { joinKept, keepDraft } from '~/core/forms/keep-draft.ts';
import { markHandedOver } from '~/core/forms/mark-handed-over.ts';
import { removeStored, restoreStored } from '~/core/forms/remove.ts';
import { submit } from '~/core/forms/submit.ts';
import { isErasedHere } from '../export/is-erased-here.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';

/** All that a place holds, while it is being changed. */
export interface Shelves {
	entries: Omit<Shelf<StoredEntry>, 'watch'>;
	drafts: Omit<Shelf<Draft>, 'watch'>;
	/** This device's number; asked for only by trackers that bear names. */
	device: () => string;
}

/** The part of a store that writes. */
type Keeping = Omit<Store, 'durable' | 'afterLoss' | 'watchEntries' | 'watchDrafts'>;

/** How a store writes in a small place: `change` lets it have all that is there, whole or not at all. */
export function createKeeping(
	definition: Definition,
	change: <T>(act: (shelves: Shelves) => T) => Promise<T>,
): Keeping {
	const revise = (ids: readonly string[], how: (entry: StoredEntry) => StoredEntry) =>
		change(({ entries }) => entries.put(ids.flatMap((id) => entries.get(id) ?? []).map(how)));
	return {
		saveDraft: (draft, known) =>
			change(({ drafts }) => {
				const kept = drafts.get(draft.id) ?? null;
				const written = keepDraft({ draft, known, kept }, definition, new Date());
				drafts.put([written]);
				return written;
			}),
		discardDraft: (id) => change(({ drafts }) => drafts.remove([id])),
		submitDraft: (draft, { known = null, force = false }) =>
			change(({ entries, drafts, device }) => {
				const kept = drafts.get(draft.id) ?? null;
				const result = submit({
					draft: joinKept({ draft, known, kept }),
					definition,
					find: entries.get,
					device: definition.anonymous ? null : device(),
					now: new Date(),
					counted: entries.all(),
					force,
				});
				if (result.kind !== 'saved') return result;
				entries.put(result.written);
				drafts.remove([draft.id]);
				return result;
			}),
		removeEntries: (ids) => revise(ids, (entry) => removeStored(entry, definition, new Date())),
		restoreEntries: (ids) => revise(ids, (entry) => restoreStored(entry, definition, new Date())),
		forgetRemoved: () =>
			change(({ entries }) => {
				const left = entries.all().map((entry) => [entry.id, forgetStored(entry)] as const);
				entries.put(left.flatMap(([, entry]) => entry ?? []));
				entries.remove(left.flatMap(([id, entry]) => (entry === null ? id : [])));
			}),
		markExported: (exported) =>
			change(({ entries }) => {
				const marked = markHandedOver(exported, entries.get);
				if (!isErasedHere(definition)) return entries.put(marked);
				const gone = marked.filter(({ hash, exportedHash }) => hash === exportedHash);
				return entries.remove(gone.map(({ id }) => id));
			}),
	};
}
