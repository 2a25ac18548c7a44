import fc from 'fast-check';
import type { Store } from '../../../src/components/tracker/store.ts';
import type { Definition } from '../../../src/core/definition/definition.ts';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { newRows } from '../../../src/core/forms/rows.ts';
import { startCopy } from '../../../src/core/forms/start-copy.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { savedTogether } from '../../../src/core/forms/saved-together.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';

const deeds = [
	...['begin', 'edit', 'copy', 'answer', 'answer', 'answer', 'keep', 'discard'],
	...['submit', 'submit', 'submit', 'remove', 'remove', 'restore', 'hand_over', 'forget'],
] as const;

/** Something a person does. Numbers wrap around what there is. */
const command = fc.record({
	deed: fc.constantFrom(...deeds),
	/** Few forms, records, rows and answers, so that they meet often. */
	form: fc.nat(1),
	record: fc.nat(3),
	row: fc.nat(2),
	field: fc.constantFrom('title', 'note'),
	answer: fc.constantFrom('A', 'B', null),
	force: fc.boolean(),
});

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** A day at the desk. */
export const commands = fc.array(command, { maxLength: 40, size: 'max' });

/** What is asked of a place that keeps records, and what it answers. */
type Request = (store: Store) => Promise<unknown>;

/** A form on the screen: the draft, and as it was last known to be kept. */
export interface Shown {
	draft: Draft;
	known: Draft | null;
}

const nothing: Request = async () => {};

/**
 * What a command asks of wherever `entries` are kept. What it changes on the screen is changed in
 * `forms`; nothing else is.
 */
export function requestOf(
	{ deed, form, record, row, field, answer, force }: Command,
	forms: Map<number, Shown>,
	entries: StoredEntry[],
	definition: Definition,
): Request {
	const shown = forms.get(form);
	const entry = entries[record % Math.max(1, entries.length)];
	switch (deed) {
		case 'begin':
			forms.set(form, { draft: startDraft(definition), known: null });
			return nothing;
		case 'edit':
		case 'copy': {
			if (!entry || entry.deleted) return nothing;
			const start = deed === 'edit' ? startEdit : startCopy;
			const draft = start(definition, savedTogether(entry, entries, definition));
			forms.set(form, { draft, known: null });
			return nothing;
		}
		case 'answer':
			if (shown) shown.draft = answered(shown.draft, row, { [field]: answer }, definition);
			return nothing;
		case 'keep': {
			if (!shown) return nothing;
			const { draft, known } = shown;
			return async (store) => {
				const kept = await store.saveDraft(draft, known);
				forms.set(form, { draft: kept, known: kept });
				return kept;
			};
		}
		case 'discard':
			return (store) => store.discardDraft(shown?.draft.id ?? '');
		case 'submit':
			if (!shown) return nothing;
			return (store) => store.submitDraft(shown.draft, { known: shown.known, force });
		case 'remove':
			return (store) => store.removeEntries([entry?.id ?? '']);
		case 'restore':
			return (store) => store.restoreEntries([entry?.id ?? '']);
		case 'hand_over':
			return (store) => store.markExported(entry ? [entry] : []);
		case 'forget':
			return (store) => store.forgetRemoved();
	}
}

function answered(draft: Draft, row: number, values: Draft['shared'], definition: Definition) {
	if (definition.matrix?.shared.some((id) => id in values)) {
		return { ...draft, shared: { ...draft.shared, ...values } };
	}
	const codes = newRows(definition);
	const code = codes[row % codes.length] ?? '';
	return { ...draft, rows: { ...draft.rows, [code]: { ...draft.rows[code], ...values } } };
}

/** What a store tells those who watch it now. */
export async function toldBy(store: Store): Promise<{ entries: StoredEntry[]; drafts: Draft[] }> {
	const first = <T>(watch: (onChange: (told: T) => void) => () => void) =>
		new Promise<T>((resolve) => {
			const stop = watch((told) => {
				resolve(told);
				// Not before `watch` has returned.
				queueMicrotask(() => stop());
			});
		});
	return { entries: await first(store.watchEntries), drafts: await first(store.watchDrafts) };
}
