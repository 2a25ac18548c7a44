import type { Definition } from '~/core/definition/definition.ts';
import { isShown } from '~/core/definition/shown.ts';
import { answerOf } from '~/core/entries/answer-of.ts';
import { codesOf } from '~/core/fields/codes-of.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Value, Values } from '~/core/fields/value.ts';
import type { Counts } from '~/core/figures/figure.ts';

/** The answers that count, and how many there are of all others. */
export interface Answers extends Counts {
	answers: Value[];
}

/** The field of a form; throws a sentence where it has none of that name. */
export function fieldOf({ id, fields }: Definition, field: string): Field {
	const found = fields.find((one) => one.id === field);
	if (!found)
		throw new Error(
			`A figure asks "${id}" for "${field}", which it has not. Write one of: ${fields.map((one) => one.id).join(', ')}.`,
		);
	return found;
}

/**
 * What was answered to a field by the rows of one period. A row the question was not put to (`showIf`) is not
 * asked; "not applicable" is an answer but counts in no value (V2).
 */
export function answersTo(definition: Definition, name: string, rows: readonly Values[]): Answers {
	const field = fieldOf(definition, name);
	const before = counted.get(rows)?.get(field);
	if (before) return before;
	const found = countAnswers(definition, field, rows);
	counted.set(rows, (counted.get(rows) ?? new Map<Field, Answers>()).set(field, found));
	return found;
}

/** Tells of one row whether it has an answer that counts. */
export function countsIn(definition: Definition, name: string): (values: Values) => boolean {
	const field = fieldOf(definition, name);
	return (values) => {
		if (!isShown(field, values, definition.fields)) return false;
		const value = answerOf(values, field);
		return value !== null && value !== 'na' && isKnown(field, value);
	};
}

/** Several measures are taken of the same rows. */
const counted = new WeakMap<readonly Values[], Map<Field, Answers>>();

function countAnswers(definition: Definition, field: Field, rows: readonly Values[]): Answers {
	const asked =
		field.showIf === undefined
			? rows
			: rows.filter((values) => isShown(field, values, definition.fields));
	const given = asked.map((values) => answerOf(values, field));
	const notApplicable = given.filter((value) => value === 'na').length;
	const answers = given.filter(
		(value) => value !== null && value !== 'na' && isKnown(field, value),
	);
	const n = answers.length;
	return {
		answers: answers.filter((value) => value !== null),
		n,
		asked: asked.length,
		notApplicable,
		missing: asked.length - n - notApplicable,
	};
}

/** The codes of today an answer consists of; a code nobody knows is none. */
export function codesToday(field: Field, value: Value): string[] {
	const today = codes.get(field) ?? todayOf(field);
	codes.set(field, today);
	if (typeof value !== 'object') {
		const code = today.get(String(value));
		return code === undefined ? [] : [code];
	}
	return [...new Set(codesOf(value).flatMap((code) => today.get(code) ?? []))];
}

/** By the codes an option has and had, today's winning. */
const codes = new WeakMap<Field, ReadonlyMap<string, string>>();

function todayOf(field: Field): ReadonlyMap<string, string> {
	const options = 'options' in field ? field.options : [];
	const former = options.flatMap(({ code, formerly }) =>
		formerly.map((old) => [old, code] as const),
	);
	// Of two that had a code the first has it.
	return new Map([...former.reverse(), ...options.map(({ code }) => [code, code] as const)]);
}

function isKnown(field: Field, value: Value): boolean {
	if (field.type === 'number') return typeof value === 'number' && Number.isFinite(value);
	return !('options' in field) || codesToday(field, value).length > 0;
}
