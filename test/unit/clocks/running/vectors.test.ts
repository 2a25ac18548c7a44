import { describe, expect, it } from 'vitest';
import { type ClockMode, countingTime } from '~/core/clocks/running/counting-time.ts';
import { dueAfter, elapsedBetween } from '~/core/clocks/running/due-after.ts';
import type { Interval } from '~/core/clocks/running/intervals.ts';
import { loadCalendar } from '../../calendar.ts';
import { companyTime, minuteOf } from './company-time.ts';

const plain = companyTime();
const real = companyTime(loadCalendar());

function due(
	from: string,
	hours: number,
	mode: ClockMode,
	company = plain,
	pauses: Interval[] = [],
): number | null {
	const counts = countingTime(mode, company);
	return dueAfter(minuteOf(from, company), hours * 60, { zone: company.zone, counts, pauses });
}

describe('the vectors of the ladder', () => {
	it.each([
		['2026-11-18 10:00', 24, '2026-11-19 10:00', '2026-11-19 10:00', '2026-11-23 10:00'],
		['2026-11-18 10:00', 48, '2026-11-20 10:00', '2026-11-20 10:00', '2026-11-26 10:00'],
		['2026-11-18 10:00', 72, '2026-11-21 10:00', '2026-11-23 10:00', '2026-12-01 10:00'],
		['2026-11-20 16:00', 24, '2026-11-21 16:00', '2026-11-23 16:00', '2026-11-25 16:00'],
		['2026-11-20 16:00', 48, '2026-11-22 16:00', '2026-11-24 16:00', '2026-11-30 16:00'],
		['2026-11-20 16:00', 72, '2026-11-23 16:00', '2026-11-25 16:00', '2026-12-03 16:00'],
		['2026-11-21 11:00', 24, '2026-11-22 11:00', '2026-11-23 24:00', '2026-11-25 18:00'],
		['2026-11-21 11:00', 48, '2026-11-23 11:00', '2026-11-24 24:00', '2026-11-30 18:00'],
		['2026-11-21 11:00', 72, '2026-11-24 11:00', '2026-11-25 24:00', '2026-12-03 18:00'],
	] as const)(
		'from %s, %s hours: %s, in working days %s, in office hours %s',
		(from, hours, calendar, days, office) => {
			expect(due(from, hours, 'calendar')).toBe(minuteOf(calendar, plain));
			expect(due(from, hours, 'working_days')).toBe(minuteOf(days, plain));
			expect(due(from, hours, 'working_hours')).toBe(minuteOf(office, plain));
		},
	);

	it.each([
		['a Sunday that is worked', '2026-09-18 16:00', 24, '2026-09-20 16:00'],
		['over the Spring Festival', '2026-02-14 10:00', 48, '2026-02-25 10:00'],
		['into the National Day holiday', '2026-09-30 10:00', 24, '2026-10-08 10:00'],
		['received at 23:59', '2026-11-20 23:59', 24, '2026-11-23 23:59'],
	])('%s: %s, %s working-day hours: %s', (_, from, hours, end) => {
		expect(due(from, hours, 'working_days', real)).toBe(minuteOf(end, real));
	});

	it('a pause over a weekend moves no working-day limit, and every calendar one by its length', () => {
		const weekend = {
			start: minuteOf('2026-11-21 00:00', plain),
			end: minuteOf('2026-11-22 24:00', plain),
		};
		expect(due('2026-11-20 16:00', 24, 'working_days', plain, [weekend])).toBe(
			minuteOf('2026-11-23 16:00', plain),
		);
		expect(due('2026-11-20 16:00', 24, 'calendar', plain, [weekend])).toBe(
			minuteOf('2026-11-23 16:00', plain),
		);
	});

	it('across a change of the clocks a day has the hours it has', () => {
		const berlin = companyTime(undefined, 'Europe/Berlin');
		// On 2026-03-29 there is no hour from two to three, on 2026-10-25 it comes twice.
		expect(due('2026-03-28 12:00', 24, 'calendar', berlin)).toBe(
			minuteOf('2026-03-29 13:00', berlin),
		);
		expect(due('2026-10-24 12:00', 24, 'calendar', berlin)).toBe(
			minuteOf('2026-10-25 11:00', berlin),
		);
	});

	it('counts what lies between two moments, pauses left out', () => {
		const counts = countingTime('working_days', plain);
		const between = (from: string, until: string, pauses: Interval[] = []) =>
			elapsedBetween(minuteOf(from, plain), minuteOf(until, plain), {
				zone: plain.zone,
				counts,
				pauses,
			});
		expect(between('2026-11-20 16:00', '2026-11-23 08:00')).toBe(16 * 60);
		expect(between('2026-11-21 08:00', '2026-11-22 23:00')).toBe(0);
		const pause = {
			start: minuteOf('2026-11-20 18:00', plain),
			end: minuteOf('2026-11-20 20:00', plain),
		};
		expect(between('2026-11-20 16:00', '2026-11-23 08:00', [pause])).toBe(14 * 60);
	});
});
