/** Somebody's rows published together, as a set of their ids. */
export type Group = ReadonlySet<string>;

/** People whom no group tells apart, together; one list for each way of being in some groups and not in others. */
export function alikeIn(groups: readonly Group[]): string[][] {
	const kinds = new Map<string, number>();
	let next = 0;
	for (const group of groups) {
		// Whoever was alike until here and is in the group stays alike.
		const within = new Map<number | undefined, number>();
		for (const id of group) {
			const before = kinds.get(id);
			const kind = within.get(before) ?? next++;
			within.set(before, kind);
			kinds.set(id, kind);
		}
	}
	const alike = new Map<number, string[]>();
	for (const [id, kind] of kinds) {
		const found = alike.get(kind);
		if (found) found.push(id);
		else alike.set(kind, [id]);
	}
	return [...alike.values()];
}

/** Groups in which one stands for all who are alike in them, and for how many. */
export interface Condensed {
	/** As the groups given, in their order. */
	groups: Group[];
	sizeOf: ReadonlyMap<string, number>;
}

/** A hundred thousand people in twenty groups are a few hundred kinds: what follows from the groups is the same. */
export function condense(groups: readonly Group[]): Condensed {
	const alike = alikeIn(groups);
	const sizeOf = new Map(alike.map((ids) => [ids[0] ?? '', ids.length]));
	const standing = [...sizeOf.keys()];
	return { groups: groups.map((group) => new Set(standing.filter((id) => group.has(id)))), sizeOf };
}
