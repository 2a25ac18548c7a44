import { describe, expect, it } from 'vitest';
import { weekToShow } from '../../../src/core/clocks/days-in-week.ts';
import { loadCalendar } from '../calendar.ts';

describe('the week the home page shows', () => {
	it.each([
		['2026-11-26', '2026-11-23', false],
		['2026-11-27', '2026-11-23', false],
		['2026-11-28', '2026-11-30', true],
		['2026-11-29', '2026-11-30', true],
		['2026-11-30', '2026-11-30', false],
	])('on %s begins on %s', (now, monday, isNext) => {
		const week = weekToShow(now);
		expect([week.days[0], week.isNext]).toEqual([monday, isNext]);
	});

	it.each([
		['2026-10-09', '2026-10-05', false],
		// A Saturday that is worked, and the Sunday behind it, which is not.
		['2026-10-10', '2026-10-05', false],
		['2026-10-11', '2026-10-12', true],
		// The Saturday before a Sunday that is worked, and that Sunday.
		['2026-09-19', '2026-09-14', false],
		['2026-09-20', '2026-09-14', false],
		['2026-09-26', '2026-09-28', true],
	])('on %s, weekends that are worked heeded, begins on %s', (now, monday, isNext) => {
		const week = weekToShow(now, loadCalendar().work);
		expect([week.days[0], week.isNext]).toEqual([monday, isNext]);
	});
});
