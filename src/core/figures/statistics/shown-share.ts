import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/** Below this a share is not told, not even as "k of n" (laws A2). */
export const fewestForShare = 5;

/** From so many cases on a share is told as a percentage (laws A2). */
export const fewestForPercent = 10;

/** A share as it may be shown: with its interval, as "7 of 8", or not at all. */
export type ShownShare =
	| { as: 'percent'; share: number; interval: Interval }
	| { as: 'count'; count: number; n: number }
	| { as: 'too_few' };

/** A percentage only from ten cases on; from five on "k of n"; fewer say nothing (laws A2). */
export function shownShare(count: number, n: number): ShownShare {
	const interval = wilson(count, n);
	if (n < fewestForShare || interval === null) return { as: 'too_few' };
	if (n < fewestForPercent) return { as: 'count', count, n };
	return { as: 'percent', share: count / n, interval };
}
