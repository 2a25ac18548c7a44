import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import type { Tallies } from '~/core/definition/tallies.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { buildTally } from '~/core/tallies/build-tally.ts';

const key = `pilots/r-${'2'.repeat(20)}`;
const other = `pilots/r-${'3'.repeat(20)}`;
const tallies: Tallies = {
	...{ from: 'start_on', until: 'end_on', per: 'week' },
	lines: [
		{
			...{ id: 'held', label: '召开', of: 'meetings', at: 'planned_on' },
			...{ where: { outcome: ['done'] }, match: { pilot: 'self' } },
		},
		{
			...{ id: 'asked', label: '首问', of: 'requests', at: 'at' },
			...{ where: {}, match: { department: 'departments' } },
		},
	],
};
const pilot: Values = {
	...{ start_on: '2026-11-04', end_on: '2026-12-06', departments: ['sales', 'production'] },
};
const met = (planned_on: string, outcome = 'done', pilotKey = key): Values => ({
	...{ planned_on, outcome, pilot: makeLink(pilotKey, '试点') },
});
const asked = (at: string, department: string): Values => ({ at, department });
const today = { today: '2026-11-18', zone: createZone('Asia/Shanghai') };
const tally = (books: Record<string, Values[]>, values = pilot, per = tallies.per) =>
	buildTally({ ...tallies, per }, { key, values }, new Map(Object.entries(books)), today);
const counts = (books: Record<string, Values[]>) => tally(books)?.lines.map((line) => line.counts);

describe('Counts from other registers', () => {
	it('are by week from Monday, cut to the record’s days; of weeks to come nothing is known', () => {
		const found = tally({ meetings: [met('2026-11-04')] });
		expect(found?.periods.map(({ first, last }) => [first, last])).toEqual([
			...[
				['2026-11-04', '2026-11-08'],
				['2026-11-09', '2026-11-15'],
			],
			...[
				['2026-11-16', '2026-11-22'],
				['2026-11-23', '2026-11-29'],
				['2026-11-30', '2026-12-06'],
			],
		]);
		expect(found?.lines[0]).toMatchObject({ counts: [1, 0, 0, null, null], total: 1 });
		expect(found?.periods.map(({ isOpen }) => isOpen)).toEqual([false, false, true, false, false]);
	});

	it('are of the day a moment was on where the company is, wherever it was noted', () => {
		// A Sunday evening elsewhere, and the Monday of the next week here.
		const requests = [
			asked('2026-11-08T20:00-05:00', 'sales'),
			asked('2026-11-08T16:30+00:00', 'sales'),
		];
		expect(counts({ requests })?.[1]).toEqual([0, 2, 0, null, null]);
	});

	it('count what says so and belongs to the record, and nothing else', () => {
		const meetings = [
			...[met('2026-11-10'), met('2026-11-11', 'dropped'), met('2026-11-12', 'done', other)],
			met('2026-11-03'),
		];
		const requests = [
			...[asked('2026-11-17T09:00+08:00', 'sales'), asked('2026-11-17T10:00+08:00', 'finance')],
			asked('2026-11-05T10:00+08:00', 'production'),
		];
		expect(counts({ meetings, requests })).toEqual([
			[0, 1, 0, null, null],
			[1, 0, 1, null, null],
		]);
	});

	it('of a register this device has nothing of, or that cannot be compared, nothing is known', () => {
		expect(counts({ meetings: [met('2026-11-10', 'dropped')] })).toEqual([
			...[
				[0, 0, 0, null, null],
				[null, null, null, null, null],
			],
		]);
		const found = tally(
			{ requests: [asked('2026-11-05', 'sales')] },
			{ ...pilot, departments: null },
		);
		expect(found?.lines[1]).toMatchObject({ total: null });
	});

	it('there are none without a first day; without a last one they go to today', () => {
		expect(tally({}, { ...pilot, start_on: null })).toBeNull();
		expect(tally({}, { ...pilot, end_on: null })?.periods.at(-1)?.last).toBe('2026-11-18');
	});

	it('by week, by month and as a whole come to the same', () => {
		const day = fc.integer({ min: 0, max: 60 }).map((days) => dayAfter('2026-10-15', days));
		fc.assert(
			fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), day, (days, end_on) => {
				const meetings = days.map((one) => met(one));
				const totals = (['week', 'month', 'whole'] as const).map((per) => {
					const values = { ...pilot, start_on: '2026-10-15', end_on };
					const of = new Map([['meetings', meetings]]);
					return buildTally({ ...tallies, per }, { key, values }, of, {
						...today,
						today: '2026-12-31',
					})?.lines[0]?.total;
				});
				const wanted = days.filter((one) => one <= end_on).length;
				expect(totals).toEqual([wanted, wanted, wanted]);
			}),
			{ numRuns: 200 },
		);
	});
});
