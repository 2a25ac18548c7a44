import { expect, it } from 'vitest';
import { summarise } from '~/core/reports/summarise.ts';
import type { Comparison, Measure } from '~/core/reports/report.ts';
import { reportOf } from './made-report.ts';

const compared = (
	figure: string,
	against: Comparison['against'],
	verdict: Comparison['verdict'],
): Comparison => ({
	...{ figure, against, verdict, difference: null },
	before: {
		...{ value: 1, n: 20, asked: 20, notApplicable: 0, missing: 0, interval: null },
		...{ suppressed: false, reason: null, definition: {} },
		period: against === 'previous' ? '2026Q3' : '2026Q1',
	},
});
const measure = (state: Measure['state'], due: string): Measure => ({
	...{ what: '把会压短', role: '行政部经理', state, due },
});
const made = { ...reportOf([]), until: '2026-12-31' };

it('A figure counts once, beside the quarter before where it was compared with that as well', () => {
	const comparisons = [
		compared('a', 'baseline', 'worse'),
		compared('a', 'previous', 'improved'),
		compared('b', 'baseline', 'leaning'),
		compared('c', 'previous', 'worse'),
		compared('d', 'previous', 'no_clear_change'),
		compared('e', 'previous', 'cannot_tell'),
	];
	expect(summarise({ ...made, comparisons, actions: [] })).toEqual({
		...{ than: ['2026Q1', '2026Q3'], improved: ['a', 'b'], worse: ['c'] },
		...{ compared: 5, unclear: 1, unknown: 1, open: 0, overdue: 0 },
	});
});

it('What is not done is open, and overdue from its day on', () => {
	const actions = [
		measure('not_started', '2026-12-31'),
		measure('doing', '2027-01-15'),
		measure('doing', ''),
		measure('done', '2026-10-01'),
		measure('rejected', '2026-10-01'),
	];
	expect(summarise({ ...made, comparisons: [], actions })).toMatchObject({ open: 3, overdue: 1 });
});
