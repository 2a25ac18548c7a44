import { type Interval, z95 } from './interval.ts';

/** The mean; `null` = of nothing. */
export function meanOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}

/**
 * Student's 95 % interval of the mean; `null` = fewer than two. The quantile is Fisher's expansion of it from the
 * normal one, right to a thousandth from ten values on.
 */
export function meanInterval(values: readonly number[]): Interval | null {
	const mean = meanOf(values);
	if (mean === null || values.length < 2) return null;
	const free = values.length - 1;
	const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / free);
	const z = z95;
	const t =
		z +
		(z ** 3 + z) / (4 * free) +
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * free ** 2) +
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * free ** 3);
	const half = (t * spread) / Math.sqrt(values.length);
	return { low: mean - half, high: mean + half };
}
