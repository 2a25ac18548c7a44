import { describe, expect, it } from 'vitest';
import { compareShares, newcombe } from '~/core/figures/statistics/compare-shares.ts';
import { shownShare } from '~/core/figures/statistics/shown-share.ts';
import { wilson } from '~/core/figures/statistics/wilson.ts';

/** In per cent, to one digit. */
const percent = (value: number | undefined) => Math.round((value ?? Number.NaN) * 1000) / 10;

describe('A share', () => {
	it.each([
		[8, 10, 49.0, 94.3],
		[16, 20, 58.4, 91.9],
		[45, 50, 78.6, 95.7],
		[0, 10, 0, 27.8],
		[10, 10, 72.2, 100],
	])('of %i in %i lies between %f and %f %% (Wilson)', (count, n, low, high) => {
		const interval = wilson(count, n);
		expect([percent(interval?.low), percent(interval?.high)]).toEqual([low, high]);
	});

	it('of nobody has no interval, and none is of more than all', () => {
		expect(wilson(0, 0)).toBeNull();
		expect(() => wilson(3, 2)).toThrow('3 of 2 is no share');
	});

	it.each([
		[4, 4, 'too_few'],
		[4, 5, 'count'],
		[7, 9, 'count'],
		[7, 10, 'percent'],
		[0, 0, 'too_few'],
	])('of %i in %i is shown as %s', (count, n, as) => {
		expect(shownShare(count, n).as).toBe(as);
	});
});

describe('The difference of two shares', () => {
	// Newcombe 1998, table II, method 10; the first share there is the second here.
	it.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[10, 10, 0, 20, 0.6791, 1],
	])('of %i/%i and %i/%i lies where Newcombe says', (a, m, b, n, low, high) => {
		const interval = newcombe({ count: b, n }, { count: a, n: m })?.interval;
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	it('is told from fifteen in each group on', () => {
		expect(compareShares({ count: 7, n: 14 }, { count: 9, n: 40 })).toBeNull();
		expect(compareShares({ count: 7, n: 40 }, { count: 9, n: 14 })).toBeNull();
		expect(compareShares({ count: 5, n: 15 }, { count: 10, n: 15 })?.difference).toBeCloseTo(1 / 3);
	});
});
