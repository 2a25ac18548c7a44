import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';
import { numbersIn, sayNotPersonal } from './not-personal.ts';
import { rowFields, rowOfEntry, sharedFields } from './rows.ts';
import { startDraft } from './start-draft.ts';

/**
 * A draft that edits entries: one, or all rows of one submitted matrix form. Rows that were left
 * blank can be filled in as well. Nothing is stored yet; begun in two tabs, it is one draft.
 */
export function startEdit(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	if (definition.append)
		throw new Error(
			`The lines of "${definition.id}" are only ever added. To put one right, startCopy.`,
		);
	return draftOf(definition, entries, now);
}

/** A draft with the answers of entries, whatever becomes of it. */
export function draftOf(definition: Definition, entries: Entry[], now: Date): Draft {
	const [first] = entries;
	if (!first) throw new Error('Nothing to edit. For a new form, startDraft.');
	const draft = startDraft(definition, now);
	const submission = definition.matrix ? first.submission : null;
	if (submission === null) Object.assign(draft, { ids: {}, rows: {} });
	draft.id = submission ?? first.id;
	const today = entries.map((entry) => upgradeEntry(entry, definition));
	for (const entry of today) addRow(draft, definition, entry);
	const said = today.flatMap(({ values }) => numbersIn(values, definition));
	return said.length > 0 ? sayNotPersonal(draft, [...new Set(said)], true) : draft;
}

/** The entries an edit of `entry` covers: of a matrix form, all that were saved with it. */
export function savedTogether<E extends Entry>(
	entry: E,
	entries: E[],
	{ matrix }: Definition,
): E[] {
	if (!matrix || entry.submission === null) return [entry];
	return entries.filter(({ deleted, submission }) => !deleted && submission === entry.submission);
}

function addRow(draft: Draft, definition: Definition, { id, hash, values }: Entry): void {
	const row = rowOfEntry(values, definition);
	draft.ids[row] = id;
	draft.base[id] = hash;
	draft.rows[row] = pick(values, rowFields(definition));
	draft.shared = pick(values, sharedFields(definition));
}

/** Cleared answers are kept as `null`, or the form would start with its initial ones again. */
function pick(values: Values, fields: Field[]): Values {
	return Object.fromEntries(fields.map(({ id }) => [id, values[id] ?? null]));
}
