import { binomialDistribution, poissonDistribution } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '~/core/figures/statistics/poisson-interval.ts';
import { binomialUpTo, poissonUpTo } from '~/core/figures/statistics/probabilities.ts';
import { rateRatio } from '~/core/figures/statistics/rate-ratio.ts';

describe('A count of events', () => {
	it.each([
		[0, 0, 3.689],
		[1, 0.0253, 5.572],
		[5, 1.623, 11.668],
		[10, 4.795, 18.39],
		[100, 81.36, 121.63],
	])('of %i stands for %f to %f (exact Poisson)', (count, low, high) => {
		const interval = poissonInterval(count);
		expect(Math.abs(interval.low - low)).toBeLessThan(0.006);
		expect(Math.abs(interval.high - high)).toBeLessThan(0.006);
	});

	it('of a year of a large company is worked out too', () => {
		const { low, high } = poissonInterval(5000);
		expect(low).toBeGreaterThan(5000 - 1.97 * Math.sqrt(5000));
		expect(low).toBeLessThan(5000 - 1.94 * Math.sqrt(5000));
		expect(high).toBeLessThan(5000 + 2 * Math.sqrt(5000));
	});
});

describe('Two rates', () => {
	it('are compared as R’s poisson.test does', () => {
		const found = rateRatio({ count: 21, outOf: 3011 }, { count: 11, outOf: 800 });
		expect(found?.ratio).toBeCloseTo(1.971488, 6);
		expect(found?.interval.low).toBeCloseTo(0.8584264, 6);
		expect(found?.interval.high).toBeCloseTo(4.2772659, 6);
	});

	it('are not compared with one that is not there', () => {
		expect(rateRatio({ count: 0, outOf: 100 }, { count: 4, outOf: 100 })).toBeNull();
		expect(rateRatio({ count: 4, outOf: 0 }, { count: 4, outOf: 100 })).toBeNull();
		expect(rateRatio({ count: 4, outOf: 100 }, { count: 0, outOf: 100 })?.interval.low).toBe(0);
	});
});

describe('Probabilities', () => {
	it('agree with simple-statistics', () => {
		const sum = (all: number[] | undefined, count: number) =>
			(all ?? []).slice(0, count + 1).reduce((total, one) => total + one, 0);
		for (const [count, n, chance] of [
			[0, 7, 0.5],
			[3, 12, 0.2],
			[11, 20, 0.7],
		] as const)
			expect(binomialUpTo(count, n, chance)).toBeCloseTo(
				sum(binomialDistribution(n, chance), count),
			);
		for (const [count, expected] of [
			[0, 2],
			[4, 3.5],
			[9, 8],
		] as const)
			expect(poissonUpTo(count, expected)).toBeCloseTo(sum(poissonDistribution(expected), count));
	});
});
