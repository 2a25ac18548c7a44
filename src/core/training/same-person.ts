import { foldUnspaced } from '../text/fold.ts';

/** A staff number as two of them are compared: widths, blanks and capitals do not count. */
export function samePerson(number: string): string {
	return foldUnspaced(number);
}

/**
 * Finds whom of a list a number means. Written in another way it is found too where only one of the list can be meant:
 * spreadsheets leave out the zeros in front. What is found nowhere stays itself.
 */
export function personFinder(numbers: readonly string[]): (number: string) => string {
	const exact = new Set(numbers.map(samePerson));
	const shorter = new Map<string, string[]>();
	for (const one of exact)
		shorter.set(withoutZeros(one), [...(shorter.get(withoutZeros(one)) ?? []), one]);
	return (number) => {
		const own = samePerson(number);
		const [only, more] = exact.has(own) ? [own] : (shorter.get(withoutZeros(own)) ?? []);
		return only === undefined || more !== undefined ? own : only;
	};
}

function withoutZeros(number: string): string {
	return /^\d+$/.test(number) ? number.replace(/^0+(?=\d)/, '') : number;
}
