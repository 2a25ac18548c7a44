import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import type { Draft } from './draft.ts';
import { tieCorrection } from './only-added.ts';
import { madeFieldOf } from '../fields/made-field-of.ts';
import { startDraft } from './start-draft.ts';
import { draftOf } from './draft-of.ts';

/**
 * A draft of a new form that starts with the answers of entries that stay as they are. Where lines are only
 * ever added it puts the first of them right, and says so.
 */
export function startCopy(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	const { shared, rows, notPersonal } = draftOf(definition, entries, now);
	const [first] = entries;
	const draft = startDraft(definition, now);
	const said = notPersonal ? { notPersonal } : {};
	const made = madeFieldOf(definition);
	// A copy is a record of its own.
	if (made) for (const row of Object.values(rows)) delete row[made.id];
	if (first) tieCorrection(Object.values(rows), first, definition);
	return { ...draft, ...said, shared, rows: { ...draft.rows, ...rows } };
}
