/**
 * Rows that came to be shown together, each as its hash: never fewer than the fewest people. A lot is shown whole or not
 * at all, for good: who looks before and after a file came or went sees no fewer rows come or go than that.
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
 * enough of it. `random`: from 0 up to 1. Yields wherever it may be interrupted; gives the same lots where none are new.
 */
export function* showInLots(
	lots: readonly Lot[],
	rows: readonly string[],
	fewest: number,
	random: () => number,
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
	yield;
	const fresh = rows.filter((row) => !known.has(row));
	yield;
	const made = fresh.length < fewest ? [] : yield* divide(fresh, fewest, random);
	for (const [at, lot] of made.entries()) {
		if (at % stretch === stretch - 1) yield;
		for (const row of lot) shown.add(row);
	}
	yield;
	const waiting = made.length > 0 ? 0 : fresh.length;
	const all = made.length > 0 ? [...lots, ...made] : lots;
	return { lots: all, shown, waiting, held: there.size - shown.size - waiting };
}

/** In as many lots as there may be, so that one that breaks takes as few others with it as can be. */
function* divide(
	rows: readonly string[],
	fewest: number,
	random: () => number,
): Generator<void, Lot[]> {
	const mixed = [...rows];
	for (let at = mixed.length - 1; at > 0; at--) {
		if (at % (10 * stretch) === 0) yield;
		const other = Math.floor(random() * (at + 1));
		[mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
	}
	const count = Math.floor(mixed.length / fewest);
	const edge = (lot: number) => Math.floor((lot * mixed.length) / count);
	return Array.from({ length: count }, (_, lot) => mixed.slice(edge(lot), edge(lot + 1)));
}
