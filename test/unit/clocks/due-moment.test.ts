import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, dueMoment } from '../../../src/core/clocks/due-moment.ts';
import { isWorkingDay, type WorkingCalendar } from '../../../src/core/clocks/working-days.ts';

const noHolidays: WorkingCalendar = { off: [], work: [] };
const nationalDay: WorkingCalendar = {
	off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
	work: ['2026-10-10'],
};

/** `2026-12-04 16:00`, when a limit from there ends. */
function due(from: string, hours: number, clock: Clock, calendar = noHolidays): string {
	const [day = '', time = ''] = from.split(' ');
	const end = dueMoment({ day, time }, hours, clock, (one) => isWorkingDay(one, calendar));
	return `${end.day} ${end.time}`;
}

describe('when a limit ends', () => {
	it.each([
		// 2026-12-04 is a Friday.
		['2026-12-04 16:00', 24, 'calendar', '2026-12-05 16:00'],
		['2026-12-04 16:00', 48, 'calendar', '2026-12-06 16:00'],
		['2026-12-04 16:00', 72, 'calendar', '2026-12-07 16:00'],
		['2026-12-04 16:00', 24, 'working_days', '2026-12-07 16:00'],
		['2026-12-04 16:00', 72, 'working_days', '2026-12-09 16:00'],
		['2026-12-05 11:00', 24, 'working_days', '2026-12-07 24:00'],
		['2026-12-02 10:00', 24, 'working_days', '2026-12-03 10:00'],
		['2026-12-02 09:10', 1, 'calendar', '2026-12-02 10:10'],
		['2026-12-31 23:59', 0.5, 'calendar', '2027-01-01 00:29'],
		['2026-12-04 12:00', 12, 'calendar', '2026-12-04 24:00'],
	] as const)('from %s, %s hours (%s): %s', (from, hours, clock, end) => {
		expect(due(from, hours, clock)).toBe(end);
	});

	it('stands still on holidays and runs on a Saturday that is worked', () => {
		expect(due('2026-09-30 10:00', 24, 'working_days', nationalDay)).toBe('2026-10-08 10:00');
		expect(due('2026-10-09 10:00', 24, 'working_days', nationalDay)).toBe('2026-10-10 10:00');
	});

	it('says so when the calendar has no working day', () => {
		expect(() =>
			dueMoment({ day: '2026-12-04', time: '10:00' }, 1, 'working_days', () => false),
		).toThrow('no working day');
	});

	it('is so many minutes later by the calendar clock, for any moment and limit', () => {
		const moment = fc.date({
			min: new Date('2020-01-01'),
			max: new Date('2035-01-01'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(moment, fc.integer({ min: 1, max: 400 }), (from, hours) => {
				const iso = from.toISOString();
				const minute = iso.slice(0, 16);
				const end = due(minute.replace('T', ' '), hours, 'calendar');
				const [day, time = ''] = end.split(' ');
				const at =
					Date.parse(`${day}T00:00Z`) +
					Number(time.slice(0, 2)) * 3_600_000 +
					Number(time.slice(3)) * 60_000;
				expect(at - Date.parse(`${minute}Z`)).toBe(hours * 3_600_000);
			}),
			{ numRuns: 1000 },
		);
	});

	it('never comes earlier on working days than by the calendar, and ends on a working day', () => {
		const start = fc.integer({ min: 0, max: 700 * 24 });
		fc.assert(
			fc.property(start, fc.integer({ min: 1, max: 400 }), (hour, hours) => {
				const from = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000)
					.toISOString()
					.slice(0, 16)
					.replace('T', ' ');
				const end = due(from, hours, 'working_days', nationalDay);
				expect(end >= due(from, hours, 'calendar')).toBe(true);
				expect(isWorkingDay(end.slice(0, 10), nationalDay)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});
