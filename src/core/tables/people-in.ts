import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { cellText } from './cell-text.ts';
import { questionOf } from './question-of.ts';

/**
 * How many people wrote these rows at the least. Nothing ties the rows of one form, but a person
 * answers each question of a matrix once in a period: so many rows of one question, so many people.
 */
export function peopleIn(rows: readonly Pick<Entry, 'values'>[], definition: Definition): number {
	const count = countPeople(definition);
	let most = 0;
	for (const row of rows) most = count(row);
	return most;
}

/** The same row by row: takes one more in, and tells how many people wrote those until here. */
export function countPeople(definition: Definition): (row: Pick<Entry, 'values'>) => number {
	const questionIn = questionOf(definition);
	const counts = new Map<string, number>();
	let most = 0;
	return (row) => {
		const question = questionIn(row);
		const count = (counts.get(question) ?? 0) + 1;
		counts.set(question, count);
		most = Math.max(most, count);
		return most;
	};
}

/**
 * Entries by the period they are of, in words: answers of one period are one survey. An empty text
 * where none is asked.
 */
export function byWave<T extends Pick<Entry, 'values'>>(
	entries: readonly T[],
	{ fields }: Definition,
): Map<string, T[]> {
	const periods = fields.filter(({ type }) => type === 'period');
	const waves = new Map<string, T[]>();
	for (const entry of entries) {
		const wave = periods.map((field) => cellText(entry.values, field)).join(' ');
		const found = waves.get(wave);
		if (found) found.push(entry);
		else waves.set(wave, [entry]);
	}
	return waves;
}
