import type { Mapping } from '../definition/mapping.ts';
import { isMoment, toldMoment } from './told-moment.ts';

/** Which answer of its number a record is, from 1; the record of before once more is what it was. */
export type CountAnswer = (number: string, cells: readonly string[]) => number;

/**
 * Counts answers whose number is the moment they came in: two people may answer in the same second, and
 * programs write them in the order they came. Numbers of other kinds are one answer's alone: always 1.
 */
export function createAnswerCounter({ number, received, days }: Mapping): CountAnswer {
	const known = new Map<string, Map<string, number>>();
	const isTime = (given: string) =>
		number.trim() === received?.trim() ||
		(given.includes(':') && isMoment(toldMoment(given, days)));
	return (given, cells) => {
		if (given === '' || !isTime(given)) return 1;
		const told = JSON.stringify(cells);
		const before = known.get(given) ?? new Map<string, number>();
		const count = before.get(told) ?? before.size + 1;
		known.set(given, before.set(told, count));
		return count;
	};
}
