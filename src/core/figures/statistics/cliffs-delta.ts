/**
 * Cliff's delta: how much more often a value of the second group is above one of the first than below,
 * from −1 to 1. `null` = a group is empty.
 */
export function cliffsDelta(before: readonly number[], after: readonly number[]): number | null {
	if (before.length === 0 || after.length === 0) return null;
	const sorted = Float64Array.from(before).sort();
	let sum = 0;
	for (const value of after) {
		const below = countWhile(sorted, (one) => one < value);
		const upTo = countWhile(sorted, (one) => one <= value);
		sum += below - (sorted.length - upTo);
	}
	return sum / (before.length * after.length);
}

/** How many values at the front meet a rule that, once broken, stays broken. */
function countWhile(sorted: Float64Array, is: (value: number) => boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (is(sorted[middle] ?? 0)) low = middle + 1;
		else high = middle;
	}
	return low;
}
