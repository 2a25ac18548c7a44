import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { isWorkingDay } from '~/core/clocks/working-days.ts';
import { countExpected } from '~/core/expected/count-expected.ts';
import { calendar, change, expectedOf, noted } from './made-up.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 75);

const frequency = fc.constantFrom('daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'annual');
const weekday = fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday');
const day = fc.integer({ min: 0, max: 729 }).map((days) => dayAfter('2025-01-01', days));
const state = fc.constantFrom('running', 'paused', 'pilot');
const changes = fc.array(
	fc
		.record({ from: day, frequency, weekday, state })
		.map(({ from, ...said }) => change(from, said)),
	{ maxLength: 3 },
);
const all = { from: '2025-01-01', until: '2026-12-31' };

describe('What is expected, over two years of the real calendar', () => {
	it('is on working days, once on each, and was so on the day it is of: later changes do not touch it', () => {
		fc.assert(
			fc.property(frequency, weekday, changes, day, (rhythm, on, children, turn) => {
				const values = { frequency: rhythm, weekday: on };
				const found = expectedOf({ ...all, values, children });
				expect(new Set(found.map((one) => one.day)).size).toBe(found.length);
				for (const one of found) expect(isWorkingDay(one.day, calendar)).toBe(true);
				const later = [...children, { ...change(turn, { state: 'ended' }), createdAt: '2027' }];
				const own = (one: (typeof found)[number]) => one.movedFrom ?? one.day;
				const until = (list: typeof found) =>
					list.filter((one) => own(one) < turn && one.day < turn);
				expect(until(expectedOf({ ...all, values, children: later }))).toEqual(until(found));
			}),
			{ numRuns },
		);
	});

	it('is the same whether a stretch is asked for in one or in two', () => {
		fc.assert(
			fc.property(
				frequency,
				weekday,
				changes,
				day,
				fc.array(day),
				(rhythm, on, turns, middle, on2) => {
					const values = { frequency: rhythm, weekday: on };
					const days = [...new Set(on2)];
					const children = [...turns, ...days.map((one) => noted(one, 'done', { held_on: one }))];
					const ask = (from: string, until: string) =>
						expectedOf({ values, children, from, until });
					const exact = days.every((one) => isWorkingDay(one, calendar));
					fc.pre(exact);
					expect([...ask(all.from, middle), ...ask(dayAfter(middle, 1), all.until)]).toEqual(
						ask(all.from, all.until),
					);
				},
			),
			{ numRuns },
		);
	});

	it('counts every one once, and every note is somewhere', () => {
		fc.assert(
			fc.property(frequency, fc.uniqueArray(day, { maxLength: 30 }), day, (rhythm, on, today) => {
				const children = on.map((one) => noted(one, 'done'));
				const found = expectedOf({ ...all, values: { frequency: rhythm }, children, today });
				const { expected, by } = countExpected(found);
				const sum = Object.values(by).reduce((one, other) => one + other, 0);
				expect(sum).toBe(found.length);
				expect(expected).toBe(found.length - by.to_come - by.besides);
				expect(found.flatMap(({ child }) => child ?? []).sort()).toEqual(
					children.map(({ id }) => id).sort(),
				);
			}),
			{ numRuns },
		);
	});

	it('has no count and nothing missed for what comes on demand, whatever was noted', () => {
		const uncounted = fc.constantFrom('on_demand', 'event', 'realtime');
		fc.assert(
			fc.property(uncounted, fc.array(day, { maxLength: 10 }), day, (rhythm, on, today) => {
				const children = on.map((one) => noted(one, 'done'));
				expect(expectedOf({ ...all, values: { frequency: rhythm }, children, today })).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});
});
