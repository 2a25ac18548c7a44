import type { Counts } from '../figure.ts';
import { fewestForShare } from '../statistics/shown-share.ts';
import { wilson } from '../statistics/wilson.ts';
import { countGiven, type Given, type Measured, plain } from './measured.ts';

/** How many say yes of those who say yes or no. */
export function shareFrom(given: readonly Given<boolean>[]): Measured {
	return shareOfCounts(given.filter((one) => one === true).length, countGiven(given));
}

/** `count` of the `n` there are, with Wilson's interval. */
export function shareOfCounts(count: number, counts: Counts): Measured {
	const { n } = counts;
	return {
		...plain(counts),
		value: n === 0 ? null : count / n,
		interval: wilson(count, n),
		fewest: fewestForShare,
		count,
		sample: { kind: 'share', count, n },
	};
}
