import type { Field } from '../fields/field.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Value, Values } from '../fields/value.ts';

/** The answers a new form starts with; a field that starts without one is not among them. */
export function initialValues(fields: Field[]): Values {
	const values = fields.map((field) => [field.id, initialValue(field)] as const);
	return Object.fromEntries(values.filter(([, value]) => value !== null));
}

/** Whether a person has answered none of these fields: nothing there, or what the form began with. */
export function isUntouched(values: Values, fields: Field[]): boolean {
	return fields.every((field) => {
		const value = values[field.id] ?? null;
		return value === null || JSON.stringify(value) === JSON.stringify(initialValue(field));
	});
}

function initialValue(field: Field): Value | null {
	if (field.initial === undefined) return null;
	const read = fieldTypeOf(field).fromCell(field.initial, field);
	return read.ok ? read.value : null;
}
