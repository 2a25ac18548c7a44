import type { Definition } from '../definition/definition.ts';
import { isInUse } from '../entries/in-use.ts';
import { isShown } from '../definition/shown.ts';
import type { Field, Option } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';

/** The row of a form without a matrix. */
export const onlyRow = '';

/** Fields asked once for the whole form. Empty where there is no matrix. */
export function sharedFields({ fields, matrix }: Definition): Field[] {
	return fields.filter(({ id }) => matrix?.shared.includes(id));
}

/** Fields asked once per row; without a matrix, all of them. */
export function rowFields({ fields, matrix }: Definition): Field[] {
	return fields.filter(({ id }) => id !== matrix?.field && !matrix?.shared.includes(id));
}

/** Every row a matrix ever offered, in order, retired ones included. Empty without a matrix. */
export function allRows({ fields, matrix }: Definition): Option[] {
	const field = fields.find(({ id }) => id === matrix?.field);
	return field && 'options' in field ? field.options : [];
}

/** The rows a new form has. Empty without a matrix. */
export function offeredRows(definition: Definition): Option[] {
	return allRows(definition).filter(({ retired }) => !retired);
}

/** The codes of the rows a new form has: without a matrix, `onlyRow`. */
export function newRows(definition: Definition): string[] {
	return definition.matrix ? offeredRows(definition).map(({ code }) => code) : [onlyRow];
}

/** The row an entry's answers stand in. */
export function rowOfEntry(values: Values, { matrix }: Definition): string {
	return matrix ? String(values[matrix.field] ?? '') : onlyRow;
}

/** Those of `fields` that are asked now. A retired one is asked only where it holds an answer. */
export function askedFields(fields: Field[], values: Values, definition: Definition): Field[] {
	return fields.filter(
		(field) => isShown(field, values, definition.fields) && isInUse(field, [values]),
	);
}
