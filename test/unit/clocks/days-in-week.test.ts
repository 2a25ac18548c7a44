import { describe, expect, it } from 'vitest';
import { weekToShow } from '../../../src/core/clocks/days-in-week.ts';
import { loadCalendar } from '../calendar.ts';

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

	it.each([
		['2026-10-09T09:00', '2026-10-05', false],
		// A Saturday that is worked, and the Sunday behind it, which is not.
		['2026-10-10T08:30', '2026-10-05', false],
		['2026-10-11T08:30', '2026-10-12', true],
		// The Saturday before a Sunday that is worked, and that Sunday.
		['2026-09-19T08:30', '2026-09-14', false],
		['2026-09-20T18:00', '2026-09-14', false],
		['2026-09-26T08:30', '2026-09-28', true],
	])('at %s, weekends that are worked heeded, begins on %s', (now, monday, isNext) => {
		const week = weekToShow(new Date(now), loadCalendar().work);
		expect([week.days[0], week.isNext]).toEqual([monday, isNext]);
	});
});
