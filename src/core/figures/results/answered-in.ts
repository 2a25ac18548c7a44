import type { Definition } from '../../definition/definition.ts';
import type { Values } from '../../fields/value.ts';
import { answerReader, fieldOf, type Given } from '../answer-reader.ts';
import { itemsOf } from './items.ts';
import { roundOf } from './rounds.ts';

/** Whether an answer counts in figures: neither none nor "not applicable" (V2). */
export function isAnswer(given: Given): boolean {
	return given !== undefined && given !== null && given !== 'na';
}

/**
 * What of a row figures are worked out of, one to a line: its round, every question it answers that has scores, a number or
 * choices, and every set of questions of which it answers as many as its mean takes, each as `fieldsOfLine` reads it. Not
 * which of the choices: too many rows would wait for those few choose at all.
 */
export function answeredIn(definition: Definition): (values: Values) => string {
	const roundIn = roundOf(definition);
	const fields = new Set(itemsOf(definition).map(({ field }) => field));
	const readers = [...fields].map(
		(field) => [field, answerReader(definition, fieldOf(definition, field))] as const,
	);
	const means = (definition.means ?? []).map((one) => ({ ...one, name: one.fields.join(and) }));
	return (values) => {
		const { key } = roundIn(values);
		const answered = readers.flatMap(([field, read]) => (isAnswer(read(values)) ? [field] : []));
		const counted = means.flatMap(({ name, fields, least }) =>
			answered.filter((field) => fields.includes(field)).length < least ? [] : [name],
		);
		return ['', ...answered, ...counted].map((fields) => `${key} ${fields}`).join('\n');
	};
}

/** The fields a line of `answeredIn` is of; none = it is the row's round. */
export function fieldsOfLine(line: string): string[] {
	return line
		.slice(line.lastIndexOf(' ') + 1)
		.split(and)
		.filter(Boolean);
}

/** Between the fields of a line; in no field's name. */
const and = '+';
