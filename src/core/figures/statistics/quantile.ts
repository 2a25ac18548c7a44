/**
 * The value below which a share of the values lies: definition R-7, straight between the two nearest values
 * (as Excel's PERCENTILE.INC). In any order; `null` = there are none.
 */
export function quantile(values: readonly number[], share: number): number | null {
	return quantileOfSorted(Float64Array.from(values).sort(), share);
}

/** The same of values already in rising order. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number | null {
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)];
	const above = sorted[Math.ceil(at)];
	if (below === undefined || above === undefined) return null;
	return below + (above - below) * (at - Math.floor(at));
}
