import { bootstrapMedian } from './bootstrap.ts';
import { type Interval, z95 } from './interval.ts';

/** Of more values drawing them again takes too long, and says the same. */
const mostDrawn = 400;

/**
 * The 95 % interval of the median: by drawing again; of many values, between the two that lie as far from the middle
 * as chance would move it (ranks n/2 ± 1.96 √n/2). `null` = fewer than five.
 */
export function medianInterval(values: readonly number[]): Interval | null {
	const { length } = values;
	if (length <= mostDrawn) return bootstrapMedian(values);
	const sorted = Float64Array.from(values).sort();
	const half = (z95 * Math.sqrt(length)) / 2;
	const low = sorted[Math.floor(length / 2 - half)];
	const high = sorted[Math.ceil(length / 2 + half)];
	return low === undefined || high === undefined ? null : { low, high };
}
