import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import { maskedForm } from '../privacy/masked-form.ts';

/**
 * An entry without the answers that leave in no file, and with those masked that leave masked. Its
 * hash stays its name: it is made without the first, and of the masked form of the others.
 */
export function withoutStaying<One extends Pick<Entry, 'values'>>(
	entry: One,
	{ fields }: Pick<Definition, 'fields'>,
): One {
	const held = fields.filter(({ leaves }) => leaves !== undefined);
	if (held.length === 0) return entry;
	const values: Values = { ...entry.values };
	for (const field of held)
		for (const id of [field.id, ...field.formerly]) {
			if (!Object.hasOwn(values, id)) continue;
			if (field.leaves === 'never') delete values[id];
			else values[id] = masked(values[id] ?? null, field);
		}
	return { ...entry, values };
}

function masked(value: Values[string], { type }: Field): Values[string] {
	const isText = type === 'text' || type === 'longtext';
	return isText && typeof value === 'string' ? maskedForm(value, type) : value;
}
