import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';
import { numbersIn } from './not-personal.ts';
import { sayNotPersonal } from './say-not-personal.ts';
import { rowFields, rowOfEntry, sharedFields } from './rows.ts';
import { startDraft } from './start-draft.ts';

/** A draft with the answers of entries, whatever becomes of it. */
export function draftOf(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
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
