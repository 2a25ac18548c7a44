import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/storage/own-entries.ts';
import type { Store } from './store.ts';

/** The store of a page that may not keep anything: all works, until the page is closed. */
export function createMemoryStore(definition: Definition): Store {
	let entries: StoredEntry[] = [];
	const watchers = new Set<(entries: StoredEntry[]) => void>();
	const set = (next: StoredEntry[]) => {
		entries = next;
		for (const tell of watchers) tell(entries);
	};
	const replace = (changed: StoredEntry) =>
		set(entries.map((entry) => (entry.id === changed.id ? changed : entry)));
	return {
		durable: false,
		watchDrafts: (onChange) => {
			onChange([]);
			return () => {};
		},
		watchEntries: (onChange) => {
			watchers.add(onChange);
			onChange(entries);
			return () => watchers.delete(onChange);
		},
		saveDraft: async (draft) => draft,
		discardDraft: async () => {},
		submit: async (draft, { force = false, now = new Date() }) => {
			const { submitRow } = await import('~/storage/submit-row.ts');
			const results = Object.keys(draft.rows).map((row) => {
				const id = draft.ids[row] ?? '';
				const existing = entries.find((entry) => entry.id === id) ?? null;
				const submission = existing?.submission ?? draft.id;
				return submitRow({
					...{ definition, draft, row, id, existing, submission, now, force },
					device: null,
				});
			});
			const current = results.flatMap((one) => (one.kind === 'changed' ? one.entry : []));
			if (current.length > 0) return { kind: 'changed', current };
			const kept = results.flatMap((one) => (one.kind === 'none' ? [] : one.entry));
			if (kept.every(({ deleted }) => deleted)) return { kind: 'empty' };
			const ids = new Set(kept.map(({ id }) => id));
			set([...kept, ...entries.filter(({ id }) => !ids.has(id))]);
			return { kind: 'saved', entries: kept };
		},
		remove: async (id) => {
			const { deleteEntry } = await import('~/core/entries/revisions.ts');
			const entry = entries.find((one) => one.id === id);
			if (!entry) return;
			const { exportedHash, values } = entry;
			replace({ ...deleteEntry(entry, definition, new Date()), exportedHash, restorable: values });
		},
		restore: async (id) => {
			const { reviseEntry } = await import('~/core/entries/revisions.ts');
			const entry = entries.find((one) => one.id === id);
			if (!entry?.restorable) return;
			const { exportedHash, restorable } = entry;
			const revised = reviseEntry([entry], definition, restorable, new Date());
			replace({ ...revised, exportedHash, restorable: null });
		},
		forgetRemoved: async () => set(entries.filter(({ deleted }) => !deleted)),
		markExported: async (exported) => {
			const hashes = new Map(exported.map(({ id, hash }) => [id, hash]));
			set(
				entries.map((entry) => ({
					...entry,
					exportedHash: hashes.get(entry.id) ?? entry.exportedHash,
				})),
			);
		},
	};
}
