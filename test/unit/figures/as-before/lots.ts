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

/**
 * Rows that are there now, by the lots of those shown before. What is in no lot becomes lots by chance as soon as there is
 * enough of it. `random`: from 0 up to 1.
 */
export function showInLots(
	lots: readonly Lot[],
	rows: readonly string[],
	fewest: number,
	random: () => number,
): Shown {
	const there = new Set(rows);
	const known = new Set(lots.flat());
	const fresh = rows.filter((row) => !known.has(row));
	const made = fresh.length < fewest ? [] : divide(fresh, fewest, random);
	const whole = lots.filter((lot) => lot.every((row) => there.has(row)));
	const shown = new Set([...whole, ...made].flat());
	const waiting = made.length > 0 ? 0 : fresh.length;
	const all = made.length > 0 ? [...lots, ...made] : lots;
	return { lots: all, shown, waiting, held: there.size - shown.size - waiting };
}

/** In as many lots as there may be, so that one that breaks takes as few others with it as can be. */
function divide(rows: readonly string[], fewest: number, random: () => number): Lot[] {
	const mixed = [...rows];
	for (let at = mixed.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
	}
	const count = Math.floor(mixed.length / fewest);
	const edge = (lot: number) => Math.floor((lot * mixed.length) / count);
	return Array.from({ length: count }, (_, lot) => mixed.slice(edge(lot), edge(lot + 1)));
}
