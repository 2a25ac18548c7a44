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
 * What of a row figures are worked out of, one to a line: its round, and every question it answers that has scores, a number
 * or choices, each as `fieldOfLine` reads it. Not which of the choices: too many rows would wait for those few choose at all.
 */
export function answeredIn(definition: Definition): (values: Values) => string {
	const roundIn = roundOf(definition);
	const fields = new Set(itemsOf(definition).map(({ field }) => field));
	const readers = [...fields].map(
		(field) => [field, answerReader(definition, fieldOf(definition, field))] as const,
	);
	return (values) => {
		const { key } = roundIn(values);
		const answered = readers.flatMap(([field, read]) => (isAnswer(read(values)) ? [field] : []));
		return ['', ...answered].map((field) => `${key} ${field}`).join('\n');
	};
}

/** The field a line of `answeredIn` is of; empty = it is the row's round. */
export function fieldOfLine(line: string): string {
	return line.slice(line.lastIndexOf(' ') + 1);
}
