import type { Values } from '../../../src/core/fields/value.ts';
import type { Definition } from '../../../src/core/definition/definition.ts';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { submit, type SubmitResult, type ToSubmit } from '../../../src/core/forms/submit.ts';
import { matrixDefinition, smallDefinition } from '../entries/small-definition.ts';

/** One record per form. */
export const small = smallDefinition();

/** A row for each of `clarity`, `speed` and `trust`, which share `title`. */
export const matrix = matrixDefinition();

export const now = new Date('2026-11-23T11:40:05Z');

/** The draft with answers in some rows. */
export function filled(draft: Draft, rows: Record<string, Values>, shared: Values = {}): Draft {
	const answered = Object.entries(rows).map(([row, values]) => [
		row,
		{ ...draft.rows[row], ...values },
	]);
	return {
		...draft,
		shared: { ...draft.shared, ...shared },
		rows: { ...draft.rows, ...Object.fromEntries(answered) },
	};
}

/** What submitting comes to where these entries are kept. */
export function submitTo(
	entries: readonly StoredEntry[],
	draft: Draft,
	definition: Definition,
	more: Partial<ToSubmit> = {},
): SubmitResult {
	const find = (id: string) => entries.find((entry) => entry.id === id);
	return submit({ draft, definition, find, device: 'd-here', now, ...more });
}

/** All entries of a submitted form; a form that is not saved is a mistake of the test. */
export function entriesOf(result: SubmitResult): StoredEntry[] {
	if (result.kind !== 'saved') throw new Error(`Expected saved, got ${result.kind}.`);
	return result.entries;
}

/** A record of the small tracker as it is kept after its first save. */
export function saved(title: string): StoredEntry {
	const [entry] = entriesOf(submitTo([], filled(startDraft(small, now), { '': { title } }), small));
	if (!entry) throw new Error('A form with a title makes a record.');
	return entry;
}

/** The records of the matrix, one per row given. */
export function savedMatrix(notes: Record<string, string>, title = '四季度'): StoredEntry[] {
	const rows = Object.fromEntries(Object.entries(notes).map(([row, note]) => [row, { note }]));
	return entriesOf(submitTo([], filled(startDraft(matrix, now), rows, { title }), matrix));
}
