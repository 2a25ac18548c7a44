import { describe, expect, it } from 'vitest';
import { weekToShow } from '../../../src/core/clocks/days-in-week.ts';

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
});
