import { type Interval, z95 } from './interval.ts';

/** Wilson's 95 % interval of the share `count` of `n`, from 0 to 1; `null` = nobody was counted. */
export function wilson(count: number, n: number): Interval | null {
	if (n === 0) return null;
	if (count < 0 || count > n)
		throw new Error(`${count} of ${n} is no share. Count only what is among the ${n}.`);
	const share = count / n;
	const z2 = z95 * z95;
	const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
	const half = (z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
	// At the ends the formula gives 0 and 1 exactly; computed, it gives nearly.
	return {
		low: count === 0 ? 0 : Math.max(0, middle - half),
		high: count === n ? 1 : Math.min(1, middle + half),
	};
}
