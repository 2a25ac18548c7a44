import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import { answerOf } from './answer-of.ts';

/**
 * Whether a field has a place among these answers: a retired one only where one of them holds an
 * answer to it. Without any (a blank form, a description) it has one while it is still asked.
 */
export function isInUse(field: Field, answers: readonly Values[] = []): boolean {
	return !field.retired || answers.some((values) => answerOf(values, field) !== null);
}

/** The fields in use in the order of tables and files. */
export function columnsInUse(
	{ fields, columns }: Pick<Definition, 'fields' | 'columns'>,
	answers: readonly Values[] = [],
): Field[] {
	const byId = new Map(fields.map((field) => [field.id, field]));
	return [...new Set([...columns, ...byId.keys()])].flatMap((id) => {
		const field = byId.get(id);
		return field && isInUse(field, answers) ? [field] : [];
	});
}
