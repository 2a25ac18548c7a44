import type { Answered } from '../../privacy/wave/groups-of.ts';
import { placeIn } from '../../privacy/wave/groups-of.ts';
import { answerReader, fieldOf } from '../answer-reader.ts';
import { countIn, type OpenTally, startTally, type Tally } from '../tally.ts';
import { codeAsDeclared } from './code-as-declared.ts';
import type { ItemSource, Told } from './item-source.ts';
import type { Item } from './items.ts';

/** One question's answers, counted once. */
export interface CountedItem {
	/** Of all rows. */
	all: Tally;
	/** By breakdown and cell: of the rows whose answer counts. */
	cells: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
	answered: Answered;
	/** What the question is told apart by. */
	breakdowns: readonly string[];
}

/** Rows between two places where counting may be interrupted: a few milliseconds. */
const stretch = 5000;

/** Goes over the rows once: who answered, in which groups, and what. */
export function* countItem(
	item: Item,
	{ definition, rows, lotOf }: ItemSource,
	{ wave, partitions }: Told,
): Generator<void, CountedItem> {
	const field = fieldOf(definition, item.field);
	const read = answerReader(definition, field);
	const all = startTally();
	const people = new Uint32Array(rows.length);
	const lots = new Int32Array(rows.length).fill(-1);
	let count = 0;
	const breakdowns = item.kind === 'scores' ? wave.breakdowns : [];
	const apart = breakdowns.map((id) => {
		const cells = partitions[id] ?? [];
		const tallies: OpenTally[] = cells.map(() => startTally());
		const places = new Int16Array(rows.length);
		const codeOf = codeAsDeclared(definition, id, cells);
		return { id, cells, tallies, places, placeOf: placeIn(cells), codeOf };
	});
	for (const [at, { values }] of rows.entries()) {
		if (at % stretch === stretch - 1) yield;
		const given = read(values);
		countIn(all, field, given);
		if (given === undefined || given === null || given === 'na') continue;
		people[count] = at;
		lots[at] = lotOf?.[at] ?? -1;
		for (const { tallies, places, placeOf, codeOf } of apart) {
			const place = placeOf(codeOf(values));
			places[count] = place;
			const tally = tallies[place];
			if (tally) countIn(tally, field, given);
		}
		count += 1;
	}
	return {
		all,
		breakdowns,
		cells: new Map(
			apart.map(({ id, cells, tallies }) => [
				id,
				new Map(cells.map((cell, place) => [cell.id, tallies[place] ?? startTally()])),
			]),
		),
		answered: {
			people: people.subarray(0, count),
			...(lotOf && { lotOf: lots }),
			places: new Map(apart.map(({ id, places }) => [id, places.subarray(0, count)])),
		},
	};
}
