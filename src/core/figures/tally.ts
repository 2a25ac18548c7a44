import type { Definition } from '../definition/definition.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import { answerReader, codesToday, fieldOf, type Given } from './answer-reader.ts';
import type { Counts } from './figure.ts';

/** The answers to a question, counted: all a figure is made of, however many they are. */
export interface Tally extends Counts {
	/** How often each number was given; of scores and of numbers. */
	numbers: ReadonlyMap<number, number>;
	/** How many chose each of today's codes; of a number: none. */
	codes: ReadonlyMap<string, number>;
}

/** A tally that is still counted. */
export interface OpenTally extends Tally {
	numbers: Map<number, number>;
	codes: Map<string, number>;
}

/** Nothing counted yet. */
export function startTally(): OpenTally {
	const counts: Counts = { n: 0, asked: 0, notApplicable: 0, missing: 0 };
	return { ...counts, numbers: new Map(), codes: new Map() };
}

/** Counts one answer in. A row the question was not put to is not counted at all. */
export function countIn(tally: OpenTally, field: Field, given: Given): void {
	if (given === undefined) return;
	tally.asked += 1;
	if (given === null) tally.missing += 1;
	else if (given === 'na') tally.notApplicable += 1;
	else {
		tally.n += 1;
		if (typeof given === 'number') add(tally.numbers, given, 1);
		if (field.type === 'number') return;
		const codes = 'options' in field ? codesToday(field, given) : codesOf(given);
		for (const code of codes) add(tally.codes, code, 1);
	}
}

/** The tally of some rows. */
export function tallyOf(definition: Definition, name: string, rows: readonly Values[]): Tally {
	const field = fieldOf(definition, name);
	const read = answerReader(definition, field);
	const tally = startTally();
	for (const values of rows) countIn(tally, field, read(values));
	return tally;
}

/** Several groups as one. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
	const all = startTally();
	for (const { n, asked, notApplicable, missing, numbers, codes } of tallies) {
		all.n += n;
		all.asked += asked;
		all.notApplicable += notApplicable;
		all.missing += missing;
		for (const [number, count] of numbers) add(all.numbers, number, count);
		for (const [code, count] of codes) add(all.codes, code, count);
	}
	return all;
}

/** Every number that was given as often as it was, in rising order. */
export function sortedNumbers({ numbers }: Tally): Float64Array {
	const counted = [...numbers].sort(([a], [b]) => a - b);
	const sorted = new Float64Array(counted.reduce((sum, [, count]) => sum + count, 0));
	let at = 0;
	for (const [number, count] of counted) {
		sorted.fill(number, at, at + count);
		at += count;
	}
	return sorted;
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}
