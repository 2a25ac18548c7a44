import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/** `count` of `n`. */
export interface Share {
	count: number;
	n: number;
}

/** How far two groups lie apart, second less first, with its 95 % interval. */
export interface Difference {
	difference: number;
	interval: Interval;
}

/** Groups with fewer are not compared (laws A2). */
export const fewestToCompare = 15;

/** The difference of two shares that are of enough people to be compared; `null` = one is of too few. */
export function compareShares(before: Share, after: Share): Difference | null {
	if (before.n < fewestToCompare || after.n < fewestToCompare) return null;
	return newcombe(before, after);
}

/** Newcombe's interval (1998, method 10) for the second share less the first; `null` = a group is empty. */
export function newcombe(before: Share, after: Share): Difference | null {
	const first = wilson(before.count, before.n);
	const second = wilson(after.count, after.n);
	if (first === null || second === null) return null;
	const [a, b] = [before.count / before.n, after.count / after.n];
	return {
		difference: b - a,
		interval: {
			low: b - a - Math.hypot(b - second.low, first.high - a),
			high: b - a + Math.hypot(second.high - b, a - first.low),
		},
	};
}
