import type { Definition } from '../../src/core/definition/definition.ts';
import { answersOf } from '../../src/core/imports/answers-of.ts';
import { numbersWithout } from '../../src/core/imports/known-records.ts';
import { fromLine, type CutLine } from './row-lines.ts';
import type { Sift } from './sift.ts';

/** Tells which records have to be kept for the rows that wait. */
export interface SiftRows {
	/** Whether a record is asked for by its key. */
	isAsked(key: string): boolean;
	/** Of lines of records that have one row each, those that are to be kept: in reading order the first that say the same. */
	near(lines: readonly CutLine[]): Set<CutLine>;
	/** Whether one of the rows of a record says nearly what a row says that waits. */
	isNear(line: CutLine): boolean;
}

export function createSiftRows(
	sift: Sift,
	definitions: readonly Definition[],
	placeOf: (file: string) => number,
): SiftRows {
	const asked = new Set(sift.keys);
	/** The number of all answers, where it or one without an answer or two is looked for. */
	const sumWhereNear = (line: CutLine): number | null => {
		const tracker = line.key.slice(0, line.key.indexOf('/'));
		const looked = sift.numbers[tracker];
		const definition = looked && definitions.find(({ id }) => id === tracker);
		const { row } = definition ? fromLine(line) : {};
		if (!definition || row?.kind !== 'intact') return null;
		const numbers = numbersWithout(answersOf(row.entry, definition));
		return numbers.some((number) => holds(looked, number)) ? (numbers[0] ?? null) : null;
	};
	return {
		isAsked: (key) => asked.has(key),
		isNear: (line) => sumWhereNear(line) !== null,
		near(lines) {
			const bySum = new Map<number, CutLine[]>();
			for (const line of lines) {
				const sum = sumWhereNear(line);
				if (sum === null) continue;
				const same = bySum.get(sum);
				if (same) same.push(line);
				else bySum.set(sum, [line]);
			}
			const first = [...bySum.values()].flatMap((same) =>
				same
					.sort((a, b) => placeOf(a.file) - placeOf(b.file) || a.index - b.index)
					.slice(0, sift.most),
			);
			return new Set(first);
		},
	};
}

/** Whether a number is in a sorted list. */
function holds(sorted: readonly number[], number: number): boolean {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((sorted[middle] ?? Infinity) < number) from = middle + 1;
		else to = middle;
	}
	return sorted[from] === number;
}
