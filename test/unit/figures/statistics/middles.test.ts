import fc from 'fast-check';
import * as oracle from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { bootstrapDifference, bootstrapMedian } from '~/core/figures/statistics/bootstrap.ts';
import { cliffsDelta } from '~/core/figures/statistics/cliffs-delta.ts';
import { meanInterval } from '~/core/figures/statistics/mean.ts';
import { medianInterval } from '~/core/figures/statistics/median-interval.ts';
import { median, p90 } from '~/core/figures/statistics/median.ts';
import { quantile } from '~/core/figures/statistics/quantile.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
const some = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 60 });

describe('The middle of values', () => {
	it('is between the two nearest (R-7)', () => {
		expect(quantile([], 0.5)).toBeNull();
		expect(quantile([10, 1, 2, 9], 0.25)).toBe(1.75);
		expect(quantile(upTo(10), 0.9)).toBeCloseTo(9.1);
		expect(quantile([100, 9], 1)).toBe(100);
	});

	it('has an interval of ranks where there are many values, much as drawing again gives it', () => {
		const few = medianInterval(upTo(400));
		const many = medianInterval(upTo(401));
		expect(few).toEqual(bootstrapMedian(upTo(400)));
		// 200.5 ± 1.96 √401 / 2, rounded outwards.
		expect(many).toEqual({ low: 181, high: 222 });
		expect(Math.abs((few?.low ?? 0) - 181)).toBeLessThan(4);
	});

	it('has a mean beside it, with Student’s interval', () => {
		// t of 9 degrees of freedom is 2.2622; the deviation of 1 to 10 is 3.0277.
		const half = (2.2622 * 3.0277) / Math.sqrt(10);
		expect(meanInterval(upTo(10))?.low).toBeCloseTo(5.5 - half, 2);
		expect(meanInterval(upTo(10))?.high).toBeCloseTo(5.5 + half, 2);
		expect(meanInterval([3])).toBeNull();
	});

	it('is told from five on, what nine of ten stay within from twenty on', () => {
		expect([median(upTo(4)), median(upTo(5))]).toEqual([null, 3]);
		expect([p90(upTo(19)), p90(upTo(20))]).toEqual([null, 18.1]);
	});

	it('agrees with simple-statistics', () => {
		fc.assert(
			fc.property(some, (values) => {
				expect(median(values)).toBe(oracle.median(values));
			}),
		);
	});
});

describe('Drawing again', () => {
	it('gives the same interval for the same values, in any order', () => {
		const values = [3, 9, 4, 4, 12, 30, 8, 7, 7, 5, 61];
		const found = bootstrapMedian(values);
		expect(bootstrapMedian(values.toReversed())).toEqual(found);
		expect(found?.low).toBeLessThanOrEqual(7);
		expect(found?.high).toBeGreaterThanOrEqual(7);
		expect(bootstrapMedian(values.slice(0, 4))).toBeNull();
	});

	it('covers the true median about as often as it says', () => {
		let covered = 0;
		for (let seed = 1; seed <= 20; seed++) {
			const values = upTo(41).map((at) => (at * seed * 7919) % 1009);
			const { low, high } = bootstrapMedian(values, seed) ?? { low: 0, high: 0 };
			if (low <= 504 && high >= 504) covered++;
		}
		expect(covered).toBeGreaterThan(16);
	});

	it('tells a difference from fifteen on each side on', () => {
		expect(bootstrapDifference(upTo(14), upTo(30))).toBeNull();
		expect(bootstrapDifference(upTo(14), upTo(30), 8)).not.toBeNull();
		const found = bootstrapDifference(
			upTo(15),
			upTo(15).map((value) => value + 100),
		);
		expect(found?.difference).toBe(100);
		expect(found?.interval.low).toBeGreaterThan(85);
		expect(found?.interval.high).toBeLessThan(115);
	});
});

describe('Cliff’s delta', () => {
	it('is 1 where everything got higher, 0 where nothing moved', () => {
		expect(cliffsDelta([1, 2], [3, 4])).toBe(1);
		expect(cliffsDelta([3, 4], [1, 2])).toBe(-1);
		expect(cliffsDelta([1, 2, 3], [3, 1, 2])).toBe(0);
		expect(cliffsDelta([], [1])).toBeNull();
	});

	it('agrees with the rank sums of simple-statistics', () => {
		fc.assert(
			fc.property(some, some, (before, after) => {
				const [m, n] = [before.length, after.length];
				const pairs = oracle.wilcoxonRankSum(after, before) - (n * (n + 1)) / 2;
				expect(cliffsDelta(before, after)).toBeCloseTo((2 * pairs) / (m * n) - 1, 9);
			}),
		);
	});
});
