import type { Pacer } from './pacer.ts';

/** Items between two looks at the clock: a fraction of a millisecond of most work. */
const stretch = 256;

/** Visits all of them in order, pausing whenever it is time to, however long one takes. Throws `Cancelled`. */
export async function eachInTurns<T>(
	items: Iterable<T>,
	pacer: Pacer,
	visit: (item: T, at: number) => void,
): Promise<void> {
	let at = 0;
	for (const item of items) {
		visit(item, at);
		at += 1;
		if (at % stretch === 0 && pacer.due()) await pacer.pause();
	}
}

/** What is made of each, in their order. Throws `Cancelled`. */
export async function mapInTurns<T, Made>(
	items: readonly T[],
	pacer: Pacer,
	make: (item: T) => Made,
): Promise<Made[]> {
	const made: Made[] = [];
	await eachInTurns(items, pacer, (item) => made.push(make(item)));
	return made;
}

/** Those that are wanted, in their order. Throws `Cancelled`. */
export async function filterInTurns<T>(
	items: readonly T[],
	pacer: Pacer,
	isWanted: (item: T) => boolean,
): Promise<T[]> {
	const wanted: T[] = [];
	await eachInTurns(items, pacer, (item) => {
		if (isWanted(item)) wanted.push(item);
	});
	return wanted;
}

/** Items by what `keyOf` says, in the order they came. Throws `Cancelled`. */
export async function groupInTurns<T>(
	items: readonly T[],
	pacer: Pacer,
	keyOf: (item: T) => string,
): Promise<Map<string, T[]>> {
	const groups = new Map<string, T[]>();
	await eachInTurns(items, pacer, (item) => {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	});
	return groups;
}
