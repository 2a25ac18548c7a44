import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';

/** A field's answer as it stands in a cell: labels instead of codes. Empty where there is no answer. */
export function cellText(values: Values, field: Field): string {
	const value = answerOf(values, field);
	return value === null ? '' : fieldTypeOf(field).toCell(value, field, 'labels');
}

/** The answer under the field's id or one it had before; `null` where there is none. */
export function answerOf(values: Values, field: Field): Values[string] {
	for (const id of [field.id, ...field.formerly]) {
		const value = Object.hasOwn(values, id) ? values[id] : null;
		if (value !== null && value !== undefined) return value;
	}
	return null;
}
