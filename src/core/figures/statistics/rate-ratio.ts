import type { Interval } from './interval.ts';
import { binomialUpTo } from './probabilities.ts';
import { solve } from './solve.ts';

/** So many events out of so much: complaints out of orders. */
export interface Rate {
	count: number;
	outOf: number;
}

/**
 * The second rate over the first with its exact 95 % interval (given how many events there are in both, the
 * second's are binomial). `null` = there is no first rate to compare with, or nothing happened in it.
 */
export function rateRatio(before: Rate, after: Rate): { ratio: number; interval: Interval } | null {
	if (before.outOf <= 0 || after.outOf <= 0 || before.count === 0) return null;
	const n = before.count + after.count;
	const scale = before.outOf / after.outOf;
	const ratioOf = (chance: number) => (chance / (1 - chance)) * scale;
	const { count } = after;
	return {
		ratio: (count / before.count) * scale,
		interval: {
			low: count === 0 ? 0 : ratioOf(solve((p) => 0.975 - binomialUpTo(count - 1, n, p), 0, 1)),
			high: ratioOf(solve((p) => binomialUpTo(count, n, p) - 0.025, 0, 1)),
		},
	};
}
