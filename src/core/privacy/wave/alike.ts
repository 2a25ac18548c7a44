import type { People } from './people.ts';

/** People whom no group tells apart count as one kind; a group is then the kinds it is of. */
export type Kinds = ReadonlySet<number>;

/** Groups of people, each as the kinds it is of. */
export interface Condensed {
	/** As the groups given, in their order. */
	groups: Kinds[];
	/** How many people are of a kind. */
	sizeOf: ReadonlyMap<number, number>;
	/** By a person's number the kind; 0 or none = in no group. */
	kindOf: ArrayLike<number>;
}

/**
 * The kinds some groups consist of: a hundred thousand people in twenty groups are a few hundred, and what follows from
 * the groups is the same. Nobody is twice in a group.
 */
export function condense(groups: readonly People[]): Condensed {
	const most = groups.reduce((last, people) => Math.max(last, (people.at(-1) ?? -1) + 1), 0);
	// 0: in no group until here.
	const kinds = new Uint32Array(most);
	const sizes = [0];
	for (const people of groups) {
		// Whoever was alike until here and is in the group stays alike.
		const within: number[] = [];
		for (const person of people) {
			const before = kinds[person] ?? 0;
			const known = within[before];
			const kind = known ?? sizes.length;
			if (known === undefined) {
				within[before] = kind;
				sizes.push(0);
			}
			kinds[person] = kind;
			if (before > 0) sizes[before] = (sizes[before] ?? 0) - 1;
			sizes[kind] = (sizes[kind] ?? 0) + 1;
		}
	}
	const sizeOf = new Map([...sizes.entries()].filter(([, size]) => size > 0));
	const own = groups.map((people) => kindsIn(people, kinds, sizes.length));
	return { groups: own, sizeOf, kindOf: kinds };
}

function kindsIn(people: People, kinds: Uint32Array, count: number): Kinds {
	const seen = new Uint8Array(count);
	const found = new Set<number>();
	for (const person of people) {
		const kind = kinds[person] ?? 0;
		if (seen[kind] === 1) continue;
		seen[kind] = 1;
		found.add(kind);
	}
	return found;
}
