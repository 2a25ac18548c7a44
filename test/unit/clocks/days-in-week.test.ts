import { describe, expect, it } from 'vitest';
import { daysOn, weekToShow } from '../../../src/core/clocks/days-in-week.ts';
import type { Recurrence } from '../../../src/core/clocks/recurrence.ts';

const calendar = { off: ['2026-10-01', '2026-10-02'], work: ['2026-10-10'] };
const on = (rhythm: Recurrence['rhythm'], weekday = 1): Recurrence => ({
	rhythm,
	weekday,
	week: 1,
	month: 1,
});

describe('the week the home page shows', () => {
	it.each([
		['2026-11-26T09:00', '2026-11-23', false],
		['2026-11-27T18:00', '2026-11-23', false],
		['2026-11-28T00:30', '2026-11-30', true],
		['2026-11-29T23:30', '2026-11-30', true],
		['2026-11-30T00:10', '2026-11-30', false],
	])('at %s begins on %s', (now, monday, isNext) => {
		const week = weekToShow(new Date(now));
		expect([week.days[0], week.isNext, week.today]).toEqual([monday, isNext, now.slice(0, 10)]);
	});

	it('leaves days off out, and knows the weekends that are worked', () => {
		const holidays = weekToShow(new Date('2026-09-30T12:00')).days;
		expect(daysOn(on('daily'), holidays, calendar)).toEqual([
			'2026-09-28',
			'2026-09-29',
			'2026-09-30',
		]);
		expect(daysOn(on('weekly', 4), holidays, calendar)).toEqual([]);
		const after = weekToShow(new Date('2026-10-08T12:00')).days;
		expect(daysOn(on('daily'), after, calendar)).toContain('2026-10-10');
	});
});
