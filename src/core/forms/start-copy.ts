import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import { makeLink } from '../fields/link-value.ts';
import { labelOfRecord } from '../links/record-label.ts';
import type { Draft } from './draft.ts';
import { madeFieldOf } from '../fields/made-field-of.ts';
import { startDraft } from './start-draft.ts';
import { draftOf } from './start-edit.ts';

/**
 * A draft of a new form that starts with the answers of entries that stay as they are. Where lines are only
 * ever added it puts the first of them right, and says so.
 */
export function startCopy(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	const { shared, rows, notPersonal } = draftOf(definition, entries, now);
	const [first] = entries;
	const corrects = definition.append?.corrects;
	const draft = startDraft(definition, now);
	const said = notPersonal ? { notPersonal } : {};
	const made = madeFieldOf(definition);
	for (const row of Object.values(rows)) {
		// A copy is a record of its own.
		if (made) delete row[made.id];
		if (corrects && first) row[corrects] = linkTo(first, definition);
	}
	return { ...draft, ...said, shared, rows: { ...draft.rows, ...rows } };
}

function linkTo(entry: Entry, definition: Definition): string {
	const label = labelOfRecord(upgradeEntry(entry, definition).values, definition);
	return makeLink(`${definition.id}/${entry.id}`, label);
}
