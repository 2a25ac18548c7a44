import type { Pacer } from './pacer.ts';

/** Items sorted or joined between two looks at the clock: some milliseconds. */
const stretch = 4096;

/**
 * The items in order, those that are equal as they came: sorted in stretches, and these joined two by two, pausing
 * whenever it is time to. A hundred thousand sorted in one go take a tenth of a second. Throws `Cancelled`.
 */
export async function sortInTurns<T>(
	items: readonly T[],
	pacer: Pacer,
	compare: (a: T, b: T) => number,
): Promise<T[]> {
	let runs: T[][] = [];
	for (let from = 0; from < items.length; from += stretch) {
		runs.push(items.slice(from, from + stretch).sort(compare));
		if (pacer.due()) await pacer.pause();
	}
	while (runs.length > 1) {
		const joined: T[][] = [];
		for (let at = 0; at < runs.length; at += 2)
			joined.push(await join(runs[at] ?? [], runs[at + 1] ?? [], pacer, compare));
		runs = joined;
	}
	return runs[0] ?? [];
}

async function join<T>(
	one: readonly T[],
	other: readonly T[],
	pacer: Pacer,
	compare: (a: T, b: T) => number,
): Promise<T[]> {
	const joined: T[] = [];
	const [left, right] = [one[Symbol.iterator](), other[Symbol.iterator]()];
	let [a, b] = [left.next(), right.next()];
	while (!a.done || !b.done) {
		if (!a.done && (b.done || compare(a.value, b.value) <= 0)) {
			joined.push(a.value);
			a = left.next();
		} else if (!b.done) {
			joined.push(b.value);
			b = right.next();
		}
		if (joined.length % stretch === 0 && pacer.due()) await pacer.pause();
	}
	return joined;
}
