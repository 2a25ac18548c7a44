import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import { deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { Draft } from '~/storage/drafts.ts';
import type { StoredEntry } from '~/storage/own-entries.ts';
import type { SubmitOptions, SubmitResult } from '~/storage/submit-draft.ts';
import { submitRow } from '~/storage/submit-row.ts';
import type { Store } from './store.ts';

/**
 * Keeps records on this page only, while the device's database is out of reach: the form goes on
 * working and what was filled in can be handed over before the page is closed.
 */
export function createMemoryStore(definition: Definition): Store {
	const entries = new Map<string, StoredEntry>();
	const drafts = new Map<string, Draft>();
	const device = definition.anonymous ? null : newId('d');
	const listeners = new Set<() => void>();
	const tell = () => {
		for (const listener of listeners) listener();
	};
	const watch = <T>(read: () => T, onChange: (answer: T) => void) => {
		const listener = () => onChange(read());
		listeners.add(listener);
		queueMicrotask(listener);
		return () => void listeners.delete(listener);
	};
	const put = (...changed: StoredEntry[]) => {
		for (const entry of changed) entries.set(entry.id, entry);
		tell();
	};

	return {
		durable: false,
		watchEntries: (onChange) => watch(() => [...entries.values()], onChange),
		watchDrafts: (onChange) => watch(() => [...drafts.values()], onChange),
		async saveDraft(draft) {
			drafts.set(draft.id, draft);
			return draft;
		},
		async discardDraft(id) {
			drafts.delete(id);
			tell();
		},
		async submitDraft(draft, options) {
			const result = submitRows(draft, options);
			if (result.kind !== 'saved') return result;
			drafts.delete(draft.id);
			put(...result.entries);
			return result;
		},
		async removeEntry(id) {
			const entry = entries.get(id);
			if (!entry || entry.deleted) return;
			const { exportedHash, values } = entry;
			const removed = deleteEntry(entry, definition, new Date());
			put({ ...removed, exportedHash, restorable: values });
		},
		async restoreEntry(id) {
			const entry = entries.get(id);
			if (!entry?.restorable) return;
			const { exportedHash, restorable } = entry;
			const restored = reviseEntry([entry], definition, restorable, new Date());
			put({ ...restored, exportedHash, restorable: null });
		},
		async markExported(exported) {
			const marked = exported.flatMap(({ id, hash }) => {
				const entry = entries.get(id);
				return entry ? [{ ...entry, exportedHash: hash }] : [];
			});
			put(...marked);
		},
	};

	function submitRows(draft: Draft, { force = false }: SubmitOptions): SubmitResult {
		const submission = draft.id.startsWith('s-') ? draft.id : newId('s');
		const now = new Date();
		const results = Object.entries(draft.ids).map(([row, id]) => {
			const existing = entries.get(id) ?? null;
			return submitRow({ definition, draft, row, id, existing, device, submission, now, force });
		});
		const saved = results.flatMap((result) => (result.kind === 'none' ? [] : result.entry));
		return saved.length > 0 ? { kind: 'saved', entries: saved } : { kind: 'empty' };
	}
}
