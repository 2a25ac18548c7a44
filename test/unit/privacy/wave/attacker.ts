/** Subtracts with whole numbers only, so that nothing is rounded. */
type Row = bigint[];

/**
 * Fewer than `fewest` people whose sum follows from the sums published: every such set is tried, by elimination
 * in whole numbers of any length. Written apart from what the product asks. `null` = there is none.
 */
export function attack(told: readonly ReadonlySet<string>[], fewest: number): string[] | null {
	// The same people told twice tell nothing more.
	const published = [...new Map(told.map((group) => [[...group].sort().join(), group])).values()];
	const people = [...new Set(published.flatMap((group) => [...group]))];
	const classes = new Map<string, string[]>();
	for (const id of people) {
		const seen = published.map((group) => Number(group.has(id))).join('');
		classes.set(seen, [...(classes.get(seen) ?? []), id]);
	}
	const patterns = [...classes.keys()];
	const echelon: Row[] = [];
	for (const at of published.keys()) {
		const row = left(
			echelon,
			patterns.map((pattern) => BigInt(pattern[at] ?? '0')),
		);
		if (row.some((value) => value !== 0n)) echelon.push(row);
	}
	const sizes = patterns.map((pattern) => classes.get(pattern)?.length ?? 0);
	const sets: number[][] = [[]];
	for (const set of sets) {
		const size = set.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
		for (let at = (set.at(-1) ?? -1) + 1; at < patterns.length; at++)
			if (size + (sizes[at] ?? 0) < fewest) sets.push([...set, at]);
	}
	const found = sets.slice(1).find((set) => {
		const wanted = patterns.map((_, at) => (set.includes(at) ? 1n : 0n));
		return left(echelon, wanted).every((value) => value === 0n);
	});
	return found?.flatMap((at) => classes.get(patterns[at] ?? '') ?? []) ?? null;
}

/** What the rows cannot make up of a row. */
function left(echelon: readonly Row[], row: Row): Row {
	let rest = row;
	for (const known of echelon) {
		const lead = known.findIndex((value) => value !== 0n);
		const [by, times] = [known[lead] ?? 1n, rest[lead] ?? 0n];
		if (times !== 0n) rest = rest.map((value, at) => value * by - times * (known[at] ?? 0n));
	}
	return rest;
}
