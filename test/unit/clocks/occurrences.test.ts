import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/core/clocks/occurrences.ts';
import { planAhead } from '../../../src/core/clocks/plan-ahead.ts';
import {
	comesRound,
	dayAfter,
	type Recurrence,
	rhythms,
} from '../../../src/core/clocks/recurrence.ts';
import { isWorkingDay } from '../../../src/core/clocks/working-days.ts';
import { loadCalendar } from '../calendar.ts';
import { propertyRuns } from '../property-runs.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = process.env['PROPERTY_RUNS'] === undefined ? 150 : Math.min(propertyRuns, 10_000);

const calendar = loadCalendar();
const on = (rhythm: Recurrence['rhythm'], weekday = 1, week = 1): Recurrence => ({
	rhythm,
	weekday,
	week,
	month: 1,
});
const said = (recurrence: Recurrence, first: string, last: string) =>
	occurrences(recurrence, first, last, calendar).map(
		({ day, movedFrom }) => day + (movedFrom ? ` for ${movedFrom}` : ''),
	);

describe('when something takes place', () => {
	it.each([
		// A holiday week: the nearest working day is after it.
		[on('weekly', 1), '2026-10-05', '2026-10-11', ['2026-10-08 for 2026-10-05']],
		// Before the Spring Festival a Saturday is worked, and is nearer.
		[on('weekly', 1), '2026-02-09', '2026-02-15', ['2026-02-09', '2026-02-14 for 2026-02-16']],
		[on('weekly', 1), '2026-02-16', '2026-02-25', ['2026-02-24 for 2026-02-23']],
		[on('monthly', 4, 1), '2026-09-25', '2026-10-12', ['2026-09-30 for 2026-10-01']],
		// One day off: the day after is as near as the day before.
		[on('monthly', 3, 1), '2024-12-31', '2025-01-10', ['2025-01-02 for 2025-01-01']],
		[on('weekly', 4), '2026-12-01', '2026-12-11', ['2026-12-03', '2026-12-10']],
		// A weekend somebody chose is meant; a day of the month said besides is not what places it.
		[{ ...on('biweekly', 6), date: 1 }, '2026-01-05', '2026-01-30', ['2026-01-10', '2026-01-24']],
		[{ ...on('weekly', 7), date: 31 }, '2026-12-01', '2026-12-14', ['2026-12-06', '2026-12-13']],
		[{ ...on('monthly', 6), date: 6 }, '2026-12-01', '2026-12-14', ['2026-12-07 for 2026-12-06']],
		[
			on('daily'),
			'2026-10-06',
			'2026-10-12',
			['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12'],
		],
	])('%o from %s to %s: %s', (recurrence, first, last, days) => {
		expect(said(recurrence, first, last)).toEqual(days);
	});

	const recurrence = fc.record({
		rhythm: fc.constantFrom(...rhythms),
		weekday: fc.integer({ min: 1, max: 5 }),
		week: fc.integer({ min: 1, max: 4 }),
		month: fc.integer({ min: 1, max: 3 }),
	});
	const start = fc.integer({ min: 0, max: 600 }).map((days) => dayAfter('2025-02-10', days));

	it('is always on a working day, never twice on one, and what moves moves to the nearest', () => {
		fc.assert(
			fc.property(recurrence, start, (one, first) => {
				const found = occurrences(one, first, dayAfter(first, 60), calendar);
				expect(new Set(found.map(({ day }) => day)).size).toBe(found.length);
				for (const { day, movedFrom } of found) {
					expect(isWorkingDay(day, calendar)).toBe(true);
					if (movedFrom === null) continue;
					expect(comesRound(one, movedFrom) && !isWorkingDay(movedFrom, calendar)).toBe(true);
					const distance = Math.abs(Date.parse(day) - Date.parse(movedFrom)) / 86_400_000;
					for (let near = 1; near < distance; near += 1) {
						expect(isWorkingDay(dayAfter(movedFrom, near), calendar)).toBe(false);
						expect(isWorkingDay(dayAfter(movedFrom, -near), calendar)).toBe(false);
					}
				}
			}),
			{ numRuns },
		);
	});

	it('a stretch looked at in two parts gives what it gives in one', () => {
		fc.assert(
			fc.property(recurrence, start, fc.integer({ min: 0, max: 40 }), (one, first, length) => {
				const middle = dayAfter(first, length);
				const last = dayAfter(first, 60);
				expect([
					...occurrences(one, first, middle, calendar),
					...occurrences(one, dayAfter(middle, 1), last, calendar),
				]).toEqual(occurrences(one, first, last, calendar));
			}),
			{ numRuns },
		);
	});

	it('rule, exceptions and days besides of a calendar file are the same days', () => {
		fc.assert(
			fc.property(recurrence, start, (one, today) => {
				const last = '2026-12-21';
				const { first, except, besides } = planAhead(one, today, calendar);
				const days = besides.map(({ day }) => day);
				for (let day = first; day <= last; day = dayAfter(day, 1))
					if (comesRound(one, day) && !except.includes(day)) days.push(day);
				expect([...new Set(days)].filter((day) => day <= last).sort()).toEqual(
					occurrences(one, today, last, calendar).map(({ day }) => day),
				);
			}),
			{ numRuns },
		);
	});
});
