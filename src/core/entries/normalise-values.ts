import type { Definition } from '../definition/definition.ts';
import { isShown } from '../definition/shown.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Value, Values } from '../fields/value.ts';

/**
 * The answers in the one form they are stored and hashed in: by current ids, in the order of the
 * definition, each as its field type normalises it. Ids the definition does not know, empty answers
 * and answers to questions that are not asked (`showIf`) are left out. Applying it twice changes
 * nothing.
 */
export function normaliseValues(values: Values, definition: Definition): Values {
	const { fields } = definition;
	const given: Values = {};
	for (const field of fields) {
		const value = fieldTypeOf(field).normalise(givenValue(values, field), field);
		if (value !== null) given[field.id] = value;
	}
	return Object.fromEntries(
		fields
			.filter((field) => field.id in given && isShown(field, given, fields))
			.map((field) => [field.id, given[field.id] ?? null]),
	);
}

/** The answer under the field's id, or under the latest of its former ids that has one. */
export function givenValue(values: Values, field: Field): Value | null {
	for (const id of [field.id, ...field.formerly]) {
		const value = Object.hasOwn(values, id) ? values[id] : null;
		if (value !== null && value !== undefined) return value;
	}
	return null;
}
