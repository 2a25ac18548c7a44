import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import type { Draft } from './draft.ts';
import { madeFieldOf } from '../fields/made-field-of.ts';
import { startDraft } from './start-draft.ts';
import { startEdit } from './start-edit.ts';

/** A draft of a new form that starts with the answers of entries that stay as they are. */
export function startCopy(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	const { shared, rows, notPersonal } = startEdit(definition, entries, now);
	const draft = startDraft(definition, now);
	const said = notPersonal ? { notPersonal } : {};
	const made = madeFieldOf(definition);
	// A copy is a record of its own.
	if (made) for (const row of Object.values(rows)) delete row[made.id];
	return { ...draft, ...said, shared, rows: { ...draft.rows, ...rows } };
}
