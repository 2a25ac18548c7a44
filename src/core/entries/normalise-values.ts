import type { Definition } from '../definition/definition.ts';
import { isShown } from '../definition/shown.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Values } from '../fields/value.ts';
import { answerOf } from './answer-of.ts';

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
		const value = fieldTypeOf(field).normalise(answerOf(values, field), field);
		if (value !== null) given[field.id] = value;
	}
	return Object.fromEntries(
		fields
			.filter((field) => Object.hasOwn(given, field.id) && isShown(field, given, fields))
			.map((field) => [field.id, given[field.id] ?? null]),
	);
}
