import { quantile } from './quantile.ts';

/** Of fewer cases the middle one says nothing (laws A2). */
export const fewestForMedian = 5;

/** Of fewer cases the slowest tenth is one or two of them (laws A2). */
export const fewestForP90 = 20;

/** The middle of the values; `null` = fewer than five. */
export function median(values: readonly number[]): number | null {
	return values.length < fewestForMedian ? null : quantile(values, 0.5);
}

/** What nine of ten values stay within; `null` = fewer than twenty. */
export function p90(values: readonly number[]): number | null {
	return values.length < fewestForP90 ? null : quantile(values, 0.9);
}
