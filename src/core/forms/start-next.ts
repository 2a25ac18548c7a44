import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import type { Field } from '../fields/field.ts';
import type { Draft } from './draft.ts';
import { isInUse } from '../entries/in-use.ts';
import { startDraft } from './start-draft.ts';
import { onlyRow, sharedFields } from './rows.ts';

/** A draft of a new record that takes over from the last one what seldom changes (`carry`). */
export function startNext(definition: Definition, last: Entry, now: Date = new Date()): Draft {
	const draft = startDraft(definition, now);
	const { values } = upgradeEntry(last, definition);
	const shared = sharedFields(definition);
	for (const field of carriedFields(definition)) {
		const answer = values[field.id] ?? null;
		const place = shared.includes(field) ? draft.shared : draft.rows[onlyRow];
		if (answer !== null && place) place[field.id] = answer;
	}
	return draft;
}

/** The fields a new record may take over from the last one, in the order of the form. */
export function carriedFields({ fields, carry }: Definition): Field[] {
	return fields.filter((field) => carry.includes(field.id) && isInUse(field));
}
