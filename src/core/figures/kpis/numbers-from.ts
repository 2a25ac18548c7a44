import { medianInterval } from '../statistics/median-interval.ts';
import { meanInterval, meanOf } from '../statistics/mean.ts';
import { fewestForMedian, fewestForP90 } from '../statistics/median.ts';
import { quantile } from '../statistics/quantile.ts';
import { countGiven, type Given, type Measured, plain } from './measured.ts';

/** A mean is told from so many on (domain §4). */
const fewestForMean = 10;

/** The middle of numbers, their mean, what nine of ten stay within, or the largest. */
export function numbersFrom(
	given: readonly Given<number>[],
	take: 'median' | 'mean' | 'p90' | 'most',
): Measured {
	const values = given.filter((one) => typeof one === 'number');
	const found = plain(countGiven(given));
	const sample = { kind: 'numbers', values } as const;
	switch (take) {
		case 'median': {
			const interval = medianInterval(values);
			return { ...found, sample, value: quantile(values, 0.5), interval, fewest: fewestForMedian };
		}
		case 'mean':
			return {
				...found,
				sample,
				value: meanOf(values),
				interval: meanInterval(values),
				fewest: fewestForMean,
			};
		case 'p90':
			return { ...found, sample, value: quantile(values, 0.9), fewest: fewestForP90 };
		case 'most':
			return {
				...found,
				sample,
				// Not Math.max(...values): of more than a hundred thousand it throws.
				value: values.reduce<number | null>((most, one) => Math.max(most ?? one, one), null),
				fewest: 1,
			};
	}
}
