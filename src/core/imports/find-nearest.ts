import type { Definition } from '../definition/definition.ts';
import { registerKey } from '../entries/merge.ts';
import { answersOf, differences, type Answers } from './answers-of.ts';
import type { KnownRecord } from './asked.ts';
import { nameOf, numbersWithout, type KnownRecords } from './known-records.ts';

/** More rows than a person corrects in one file; so many are other rows. */
const mostCorrected = 2000;

/** Records a row is held against: where few answers are possible, thousands are near. */
const mostTried = 50;

/**
 * For rows of a file that nothing known says the same as: the record each is perhaps a correction
 * of, equal but for one or two answers, none for two rows. Yields `undefined` now and then.
 */
export function* findNearest<T extends { answers: Answers }>(
	rows: readonly T[],
	{ known, definition, taken }: Search,
): Generator<undefined, Map<T, Near>, void> {
	const found = new Map<T, Near>();
	if (rows.length === 0 || rows.length > mostCorrected) return found;
	const pairs: (Near & { row: T; place: number })[] = [];
	const byNumber = indexed(rows);
	const tried = new Map<number, number>();
	let seen = 0;
	for (const record of known.all()) {
		if (++seen % 500 === 0) yield;
		if (taken.has(nameOf(record))) continue;
		const answers = answersOf(record.entry, definition);
		for (const place of placesIn(byNumber, answers)) {
			const row = rows[place];
			if (!row || (tried.get(place) ?? 0) >= mostTried) continue;
			const near = nearness(row.answers, answers, definition);
			if (!near) continue;
			tried.set(place, (tried.get(place) ?? 0) + 1);
			pairs.push({ ...near, record, row, place });
		}
	}
	const used = new Set<string>();
	for (const { row, record, differ, telling } of pairs.sort(closestFirst)) {
		if (found.has(row) || used.has(nameOf(record))) continue;
		found.set(row, { record, differ, telling });
		used.add(nameOf(record));
	}
	return found;
}

export interface Search {
	known: KnownRecords;
	definition: Definition;
	/** Records that are found already, by `nameOf`. */
	taken: ReadonlySet<string>;
}

/** A record nearly equal to a row. */
export interface Near {
	record: KnownRecord;
	/** How many answers differ. */
	differ: number;
	/** They share a text of some length, which two people hardly write alike. */
	telling: boolean;
}

/** Which rows have each number; see `numbersWithout`. */
function indexed(rows: readonly { answers: Answers }[]): Map<number, number[]> {
	const byNumber = new Map<number, number[]>();
	for (const [place, { answers }] of rows.entries()) {
		for (const number of numbersWithout(answers)) {
			const places = byNumber.get(number);
			if (!places) byNumber.set(number, [place]);
			// Of rows that are alike a few will do.
			else if (places.length < 20) places.push(place);
		}
	}
	return byNumber;
}

function placesIn(byNumber: ReadonlyMap<number, number[]>, answers: Answers): Set<number> {
	return new Set(numbersWithout(answers).flatMap((number) => byNumber.get(number) ?? []));
}

function nearness(row: Answers, record: Answers, definition: Definition) {
	const differing = new Set(differences(row, record));
	const shared = [...row.keys()].filter((name) => !differing.has(name));
	const isNear = differing.size > 0 && differing.size <= 2 && shared.length > differing.size;
	if (!isNear) return null;
	const texts = new Set(
		definition.fields
			.filter(({ type }) => type === 'longtext')
			.map(({ id, formerly }) => formerly.at(-1) ?? id),
	);
	const telling = shared.some((name) => texts.has(name) && (row.get(name) ?? '').length >= 8);
	return { differ: differing.size, telling };
}

interface Pair extends Near {
	place: number;
}

function closestFirst(a: Pair, b: Pair): number {
	const apart = a.differ - b.differ || a.place - b.place;
	return apart || (registerKey(a.record.entry) < registerKey(b.record.entry) ? -1 : 1);
}
