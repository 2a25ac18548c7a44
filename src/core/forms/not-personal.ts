import type { Definition } from '../definition/definition.ts';
import { freeTextOf } from '../entries/validate.ts';
import type { Problem } from '../fields/problem.ts';
import type { Values } from '../fields/value.ts';
import { findPersonalData, findPersonalNumbers } from '../privacy/personal-patterns.ts';

/** What a person may say about the numbers that stop an answer, and whether they have said it. */
export interface Statement {
	/** Those that look like somebody's and may be the numbers of orders. */
	numbers: string[];
	said: boolean;
}

/**
 * A problem with what may be said about it. Numbers that look like somebody's stop an anonymous form
 * until they are gone, or until the person says of just these that they are nobody's.
 */
export function withStatement(
	problem: Problem,
	values: Values,
	definition: Definition,
	said: readonly string[] = [],
): Problem & { statement?: Statement } {
	if (problem.key !== 'personal_data' || problem.level !== 'error') return problem;
	const text = textOf(problem.field, values, definition);
	const numbers = findPersonalNumbers(text);
	if (numbers.length === 0) return problem;
	const statement = { numbers, said: numbers.every((number) => said.includes(number)) };
	if (!statement.said || findPersonalData(text).includes('email')) return { ...problem, statement };
	return { key: 'personal_said', field: problem.field, level: 'warning', statement };
}

/** The numbers in answers that were saved before: what was said of them then still holds. */
export function numbersIn(values: Values, definition: Definition): string[] {
	if (!definition.anonymous) return [];
	return definition.fields.flatMap(({ id }) => findPersonalNumbers(textOf(id, values, definition)));
}

function textOf(id: string | null, values: Values, { fields }: Definition): string {
	const field = fields.find((one) => one.id === id);
	const answer = field ? (values[field.id] ?? null) : null;
	return field && answer !== null ? freeTextOf(answer, field) : '';
}
