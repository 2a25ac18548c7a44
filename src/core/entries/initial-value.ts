import type { Field } from '../fields/field.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Value, Values } from '../fields/value.ts';

/** The answer a new form starts with, or `null`. */
export function initialValue(field: Field): Value | null {
	if (field.initial === undefined) return null;
	const read = fieldTypeOf(field).fromCell(field.initial, field);
	return read.ok ? read.value : null;
}

/** Whether a person has answered none of these fields: nothing there, or what the form began with. */
export function isUntouched(values: Values, fields: Field[]): boolean {
	return fields.every((field) => {
		const value = values[field.id] ?? null;
		return value === null || JSON.stringify(value) === JSON.stringify(initialValue(field));
	});
}
