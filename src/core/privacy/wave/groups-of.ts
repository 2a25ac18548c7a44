import type { LotOf } from './lot-cuts.ts';
import { nobody, type People } from './people.ts';
import { type Cell, cellOf } from './partition.ts';

/** Who answered a question, and by breakdown the place of each in its groups. */
export interface Answered {
	people: People;
	/** By the field's id, for each of `people` in their order the group's place in the partition; -1 = of none. */
	places: ReadonlyMap<string, Int16Array>;
	/** Of `people` only; left out = they came in no lots. */
	lotOf?: LotOf;
}

/** Tells the place of a code's group in a partition; -1 = it was not there when the wave began. */
export function placeIn(cells: readonly Cell[]): (code: string) => number {
	const known = new Map<string, number>();
	return (code) => {
		const before = known.get(code);
		if (before !== undefined) return before;
		const cell = cellOf(cells, code);
		const place = cell === null ? -1 : cells.findIndex(({ id }) => id === cell);
		known.set(code, place);
		return place;
	};
}

/** The people of each group of a breakdown. Who is of no group counts among everybody only. */
export function groupsOf(
	field: string,
	cells: readonly Cell[],
	{ people, places }: Answered,
): Map<string, People> {
	const own = places.get(field) ?? new Int16Array();
	const sizes = new Uint32Array(cells.length);
	for (const place of own) if (place >= 0) sizes[place] = (sizes[place] ?? 0) + 1;
	const groups = cells.map((_, place) => new Uint32Array(sizes[place] ?? 0));
	const next = new Uint32Array(cells.length);
	for (let at = 0; at < own.length; at++) {
		const place = own[at] ?? -1;
		const group = groups[place];
		if (!group) continue;
		group[next[place] ?? 0] = people[at] ?? 0;
		next[place] = (next[place] ?? 0) + 1;
	}
	return new Map(cells.map(({ id }, place) => [id, groups[place] ?? nobody]));
}
