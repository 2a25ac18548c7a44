import type { Figure } from '~/core/figures/figure.ts';
import { suppress } from '~/core/figures/figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';

const said = {
	period: '2026Q4',
	definition: { tracker: 'made_up', version: 1, field: 'score', measure: 'distribution' },
} as const;
const nothing = { value: null, interval: null, suppressed: false } as const;

/** How many gave each of the scores from 1 on. */
export function distribution(counts: readonly number[], notApplicable = 0): Figure<OptionCount[]> {
	const n = counts.reduce((sum, count) => sum + count, 0);
	const whole = { n, asked: n + notApplicable, notApplicable, missing: 0, ...said };
	if (n === 0) return { ...nothing, ...whole, reason: 'no_data' };
	const value = counts.map((count, at) => ({ code: String(at + 1), count }));
	return { value, interval: null, suppressed: false, reason: null, ...whole };
}

/** One number of so many cases; `null` = nothing was noted. */
export function number(value: number | null, n = value === null ? 0 : 20): Figure {
	const whole = { n, asked: n, notApplicable: 0, missing: 0, ...said };
	if (value === null) return { ...nothing, ...whole, reason: n === 0 ? 'no_data' : 'too_few' };
	const interval = { low: value * 0.8, high: value * 1.1 };
	return { value, interval, suppressed: false, reason: null, ...whole };
}

/** A figure that is not shown, to protect people. */
export const covered = suppress(distribution([1, 1]), 'too_few');
