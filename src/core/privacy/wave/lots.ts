import { type Answers, divideInLots, readyIn } from './divide-in-lots.ts';

/**
 * Rows that came to be shown together, each as its hash: never fewer than the fewest people. A lot is shown whole or not
 * at all, for good: who looks before and after a file came or went sees no fewer rows come or go than that. An empty one
 * is no lot but a mark: those behind it came to be shown later than those before it.
 */
export type Lot = readonly string[];

/** What of some rows is shown. */
export interface Shown {
	/** Those there were, and new ones. */
	lots: readonly Lot[];
	shown: ReadonlySet<string>;
	/** Rows that wait until enough others have come. */
	waiting: number;
	/** Rows not shown any more, because one that stood with them has gone or was put right. */
	held: number;
}

/** Lots gone through between two places where the work may be interrupted. */
const stretch = 500;

/**
 * Rows that are there now, by the lots of those shown before. What is in no lot becomes lots by chance as soon as there is
 * enough of it; with `answers`, as soon as of every question it answers there is. What is shown for the first time stands
 * behind an empty lot (`looksIn`). `random`: from 0 up to 1. Yields wherever it may be interrupted; gives the same lots
 * where none are new.
 */
export function* showInLots(
	lots: readonly Lot[],
	rows: readonly string[],
	fewest: number,
	random: () => number,
	answers: Answers | null = null,
): Generator<void, Shown> {
	yield;
	const there = new Set<string>();
	for (const [at, row] of rows.entries()) {
		if (at % (10 * stretch) === 0) yield;
		there.add(row);
	}
	const known = new Set<string>();
	const shown = new Set<string>();
	for (const [at, lot] of lots.entries()) {
		if (at % stretch === stretch - 1) yield;
		for (const row of lot) known.add(row);
		if (lot.every((row) => there.has(row))) for (const row of lot) shown.add(row);
	}
	const isAnyHidden = known.size > shown.size;
	yield;
	const fresh = rows.filter((row) => !known.has(row));
	yield;
	const isEnough = fresh.length >= fewest;
	const ready =
		answers && isEnough ? yield* readyIn(fresh, shown, fewest, answers, isAnyHidden) : fresh;
	const made = ready.length < fewest ? [] : yield* divideInLots(ready, fewest, random, answers);
	for (const [at, lot] of made.entries()) {
		if (at % stretch === stretch - 1) yield;
		for (const row of lot) shown.add(row);
	}
	yield;
	const waiting = made.length > 0 ? fresh.length - ready.length : fresh.length;
	const edge: Lot[] = answers !== null && lots.length > 0 ? [[]] : [];
	const all = made.length > 0 ? [...lots, ...edge, ...made] : lots;
	return { lots: all, shown, waiting, held: there.size - shown.size - waiting };
}

/** The rows that came to be shown at one time each: what somebody who looked between knows of them together. */
export function looksIn(lots: readonly Lot[]): string[][] {
	const looks: string[][] = [[]];
	for (const lot of lots)
		if (lot.length === 0) looks.push([]);
		else for (const row of lot) looks.at(-1)?.push(row);
	return looks.filter((rows) => rows.length > 0);
}
