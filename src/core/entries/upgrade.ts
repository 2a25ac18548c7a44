import type { Definition } from '../definition/definition.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Values } from '../fields/value.ts';
import { answerOf, idOfAnswer } from './answer-of.ts';
import type { Entry } from './entry.ts';

/**
 * An entry in the ids and codes of today, to show, edit and write to a file: same revision, same
 * hash. What this definition cannot read (a newer version's field, a removed code) stays as it is.
 */
export function upgradeEntry(entry: Entry, definition: Definition): Entry {
	const values: Values = { ...entry.values };
	let changed = false;
	for (const field of definition.fields) {
		const id = idOfAnswer(entry.values, field);
		const value = answerOf(entry.values, field);
		if (id === null || value === null) continue;
		const today = fieldTypeOf(field).normalise(value, field);
		if (today === null || (id === field.id && JSON.stringify(today) === JSON.stringify(value)))
			continue;
		delete values[id];
		values[field.id] = today;
		changed = true;
	}
	return changed ? { ...entry, values } : entry;
}
