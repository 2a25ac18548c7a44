import type { Interval } from './interval.ts';
import { poissonUpTo } from './probabilities.ts';
import { solve } from './solve.ts';

/** The exact 95 % interval (Garwood) of how many events a count stands for: 10 stands for 4.8 to 18.4. */
export function poissonInterval(count: number): Interval {
	const far = count + 10 * Math.sqrt(count + 1) + 10;
	return {
		low: count === 0 ? 0 : solve((at) => 1 - poissonUpTo(count - 1, at) - 0.025, 0, far),
		high: solve((at) => poissonUpTo(count, at) - 0.025, 0, far),
	};
}
