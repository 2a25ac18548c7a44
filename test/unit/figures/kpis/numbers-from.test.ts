import { expect, it } from 'vitest';
import { numbersFrom } from '~/core/figures/kpis/numbers-from.ts';

it.each(['median', 'mean', 'p90', 'most'] as const)(
	'the %s of three hundred thousand numbers is told as that of a few',
	(take) => {
		const values = Array.from({ length: 300_000 }, (_, at) => (at % 101) - 50);
		const told = { median: 0, mean: 0, p90: 40, most: 50 }[take];
		expect(numbersFrom(values, take).value).toBeCloseTo(told, 2);
	},
);

it('the most of none is none, and of numbers below zero the one nearest to it', () => {
	expect(numbersFrom([], 'most').value).toBeNull();
	expect(numbersFrom(['na', null], 'most').value).toBeNull();
	expect(numbersFrom([-7, -3, -5], 'most').value).toBe(-3);
});
