import { describe, expect, it } from 'vitest';
import { runChart } from '~/core/figures/statistics/run-chart.ts';
import { runLimits } from '~/core/figures/statistics/run-limits.ts';
import { verdictOf } from '~/core/figures/statistics/verdict.ts';

describe('The run chart', () => {
	it.each([
		[8, 6, 1],
		[10, 6, 2],
		[12, 7, 3],
		[16, 7, 4],
		[20, 7, 6],
		[24, 8, 8],
	])(
		'of %i points allows runs of %i and asks for %i crossings (Anhøj)',
		(n, longest, crossings) => {
			expect(runLimits(n)).toEqual({ longest, crossings });
		},
	);

	it('judges nothing below ten points beside the median', () => {
		const nine = runChart([9, 9, 9, 9, 9, 9, 9, 9, 9, 5, 5, 5], 5);
		expect(nine).toMatchObject({ n: 9, longest: 9, judgement: 'too_early' });
		expect(runChart([9, 9, 9, 9, 9, 9, 9, 9, 9, 5, 9], 5).judgement).toBe('shifted');
		expect(runChart([], 5)).toMatchObject({ n: 0, judgement: 'too_early' });
	});

	it('leaves to chance what goes up and down', () => {
		const found = runChart([4, 6, 4, 6, 6, 4, 4, 6, 4, 6, 6, 4], 5);
		expect(found).toMatchObject({ longest: 2, crossings: 8, judgement: 'by_chance' });
	});

	it('sees a shift by a long run, and by too few crossings', () => {
		expect(runChart([4, 6, 4, 6, 4, 6, 6, 6, 6, 6, 6, 6, 6], 5)).toMatchObject({
			longest: 8,
			judgement: 'shifted',
		});
		expect(runChart([4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6], 5)).toMatchObject({
			longest: 6,
			crossings: 1,
			judgement: 'shifted',
		});
	});

	it('keeps a gap a gap: no zero, nothing in between, and no new run', () => {
		const found = runChart([6, null, null, 6, 4], 5);
		expect(found.pieces).toEqual([
			[{ at: 0, value: 6 }],
			[
				{ at: 3, value: 6 },
				{ at: 4, value: 4 },
			],
		]);
		expect(found).toMatchObject({ n: 3, longest: 2, crossings: 1 });
	});
});

describe('The word for a change', () => {
	const change = (difference: number, low: number, high: number) => ({
		difference,
		interval: { low, high },
	});
	it.each([
		[change(0.2, 0.05, 0.35), 'higher', 0.1, 'improved'],
		[change(0.2, 0.05, 0.35), 'higher', 0.3, 'leaning'],
		[change(0.2, 0.05, 0.35), 'higher', null, 'leaning'],
		[change(0.2, -0.05, 0.45), 'higher', 0.1, 'leaning'],
		[change(0.2, -0.05, 0.45), 'higher', null, 'cannot_tell'],
		[change(0.05, -0.05, 0.15), 'higher', 0.2, 'no_clear_change'],
		[change(0.05, -0.25, 0.35), 'higher', 0.2, 'cannot_tell'],
		[change(0.2, 0.05, 0.35), 'lower', 0.1, 'worse'],
		[change(-20, -30, -5), 'lower', 15, 'improved'],
		[change(-20, -30, -5), 'higher', 15, 'worse'],
		[change(0, 0, 0), 'higher', 0.1, 'no_clear_change'],
		[null, 'higher', 0.1, 'cannot_tell'],
	] as const)('%o, %s by %s, is %s', (found, better, by, word) => {
		expect(verdictOf(found, { better, by })).toBe(word);
	});
});
