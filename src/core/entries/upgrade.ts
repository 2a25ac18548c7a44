import type { Definition } from '../definition/definition.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Values } from '../fields/value.ts';
import { idOfAnswer } from './answer-of.ts';
import type { Entry } from './entry.ts';

/**
 * An entry in the ids and codes of today, to show, edit and write to a file: same revision, same
 * hash. What this definition cannot read (a newer version's field, a removed code) stays as it is.
 */
export function upgradeEntry(entry: Entry, { fields }: Pick<Definition, 'fields'>): Entry {
	let values: Values | null = null;
	for (const field of fields) {
		const id = idOfAnswer(entry.values, field);
		if (id === null) continue;
		const value = entry.values[id];
		const today = fieldTypeOf(field).normalise(value, field);
		// Most answers are texts, and of thousands of records nearly all stand as they are.
		if (today === value && id === field.id) continue;
		const isSame = JSON.stringify(today) === JSON.stringify(value);
		if (today === null || (id === field.id && isSame)) continue;
		values ??= { ...entry.values };
		delete values[id];
		values[field.id] = today;
	}
	return values ? { ...entry, values } : entry;
}
