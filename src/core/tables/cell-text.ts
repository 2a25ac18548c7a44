import { answerOf } from '../entries/answer-of.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';

/** A field's answer as it stands in a cell: labels instead of codes. Empty where there is no answer. */
export function cellText(values: Values, field: Field): string {
	const value = answerOf(values, field);
	return value === null ? '' : fieldTypeOf(field).toCell(value, field, 'labels');
}
