import type { Condensed } from './alike.ts';

/** Arithmetic modulo this prime: products of two stay exact whole numbers. */
const prime = 67_108_859;

/**
 * The kinds of fewer than `fewest` people whose answers follow from what is published of others by adding and taking
 * away; `null` = there are none. Exact: of people no group tells apart, all or none are in such a set. Of those sets the
 * ones that take in the kinds `must` are looked for.
 */
export function exposed(
	{ groups, sizeOf }: Pick<Condensed, 'groups' | 'sizeOf'>,
	fewest: number,
	must: readonly number[] = [],
): number[] | null {
	const classes = new Map<string, number[]>();
	for (const kind of new Set(groups.flatMap((group) => [...group]))) {
		const within = groups.map((group) => (group.has(kind) ? 1 : 0)).join('');
		const alike = classes.get(within);
		if (alike) alike.push(kind);
		else classes.set(within, [kind]);
	}
	const alike = [...classes.values()];
	const sizes = alike.map((kinds) => kinds.reduce((sum, kind) => sum + (sizeOf.get(kind) ?? 0), 0));
	const reduced = reduce(
		groups.map((group) => alike.map(([first]) => (group.has(first ?? -1) ? 1 : 0))),
	);
	const taken = alike.flatMap((kinds, at) =>
		kinds.some((kind) => must.includes(kind)) ? [at] : [],
	);
	const most = taken.reduce((left, at) => left - (sizes[at] ?? 0), fewest - 1);
	if (most < 0) return null;
	const small = sizes.flatMap((size, at) => (size <= most && !taken.includes(at) ? [at] : []));
	const search = (from: number, room: number, chosen: readonly number[]): number[] | null => {
		if (chosen.length > 0 && isSpanned(reduced, chosen)) return [...chosen];
		for (let next = from; next < small.length; next++) {
			const at = small[next] ?? 0;
			const size = sizes[at] ?? 0;
			const found = size <= room ? search(next + 1, room - size, [...chosen, at]) : null;
			if (found !== null) return found;
		}
		return null;
	};
	const found = search(0, most, taken);
	return found === null ? null : found.flatMap((at) => alike[at] ?? []);
}

/** Rows with one leading 1 each, by the column it stands in, which is empty in all others. */
type Reduced = ReadonlyMap<number, readonly number[]>;

function reduce(rows: readonly (readonly number[])[]): Reduced {
	const reduced = new Map<number, number[]>();
	for (const row of rows) {
		let left = [...row];
		for (const [column, known] of reduced) left = subtract(left, known, left[column] ?? 0);
		const lead = left.findIndex((value) => value !== 0);
		if (lead < 0) continue;
		const factor = inverse(left[lead] ?? 1);
		left = left.map((value) => (value * factor) % prime);
		for (const [column, known] of reduced)
			reduced.set(column, subtract(known, left, known[lead] ?? 0));
		reduced.set(lead, left);
	}
	return reduced;
}

/** Only rows that lead within the set can make it up. */
function isSpanned(reduced: Reduced, chosen: readonly number[]): boolean {
	const rows = chosen.flatMap((at) => [reduced.get(at) ?? []]).filter((row) => row.length > 0);
	const width = rows[0]?.length ?? 0;
	for (let at = 0; at < width; at++) {
		const sum = rows.reduce((total, row) => total + (row[at] ?? 0), 0) % prime;
		if (sum !== (chosen.includes(at) ? 1 : 0)) return false;
	}
	return rows.length > 0;
}

function subtract(from: readonly number[], row: readonly number[], times: number): number[] {
	if (times === 0) return [...from];
	return from.map((value, at) => (value + (prime - times) * (row[at] ?? 0)) % prime);
}

/** By Fermat: a to the power of p − 2. */
function inverse(value: number): number {
	let [result, base, power] = [1, value, prime - 2];
	while (power > 0) {
		if (power % 2 === 1) result = (result * base) % prime;
		base = (base * base) % prime;
		power = Math.floor(power / 2);
	}
	return result;
}
