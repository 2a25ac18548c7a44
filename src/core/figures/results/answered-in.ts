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
 * What of a row means and sums are worked out of, one to a line: its round, and every question with a score or a number that
 * it answers. Choices are none of it: too many rows would wait for those that few choose at all.
 */
export function answeredIn(definition: Definition): (values: Values) => string {
	const roundIn = roundOf(definition);
	const counted = itemsOf(definition).filter(({ kind }) => kind === 'scores' || kind === 'number');
	const readers = [...new Set(counted.map(({ field }) => field))].map(
		(field) => [field, answerReader(definition, fieldOf(definition, field))] as const,
	);
	return (values) => {
		const { key } = roundIn(values);
		const answered = readers.flatMap(([field, read]) => (isAnswer(read(values)) ? [field] : []));
		return ['', ...answered].map((field) => `${key} ${field}`).join('\n');
	};
}
