import { type Difference, fewestToCompare } from './compare-shares.ts';
import type { Interval } from './interval.ts';
import { fewestForMedian } from './median.ts';
import { quantile, quantileOfSorted } from './quantile.ts';
import { seededRandom } from './seeded-random.ts';

/** How often is drawn again. */
const draws = 2000;

/** The 95 % interval of the median, by drawing the values again; the same for the same values in any order. */
export function bootstrapMedian(values: readonly number[], seed = 1): Interval | null {
	if (values.length < fewestForMedian) return null;
	const draw = drawerOf(values, seededRandom(seed));
	return middleOf(Array.from({ length: draws }, draw));
}

/** The second median less the first with its interval; `null` = one of fewer than so many, fifteen unless said. */
export function bootstrapDifference(
	before: readonly number[],
	after: readonly number[],
	fewest = fewestToCompare,
): Difference | null {
	const [first, second] = [quantile(before, 0.5), quantile(after, 0.5)];
	if (Math.min(before.length, after.length) < fewest) return null;
	if (first === null || second === null) return null;
	const random = seededRandom(1);
	const [drawBefore, drawAfter] = [drawerOf(before, random), drawerOf(after, random)];
	const found = Array.from({ length: draws }, () => drawAfter() - drawBefore());
	return { difference: second - first, interval: middleOf(found) };
}

/** Gives the median of as many values drawn with putting back. */
function drawerOf(values: readonly number[], random: () => number): () => number {
	const sorted = Float64Array.from(values).sort();
	const drawn = new Float64Array(sorted.length);
	return () => {
		for (let at = 0; at < drawn.length; at++)
			drawn[at] = sorted[Math.floor(random() * sorted.length)] ?? 0;
		return quantileOfSorted(drawn.sort(), 0.5) ?? 0;
	};
}

function middleOf(found: readonly number[]): Interval {
	return { low: quantile(found, 0.025) ?? 0, high: quantile(found, 0.975) ?? 0 };
}
