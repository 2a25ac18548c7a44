import { createZone } from '../running/company-zone.ts';
import {
	type ClockMode,
	type CompanyTime,
	type CountingTime,
	countingTime,
} from '../running/counting-time.ts';
import { isWorkingDay } from '../working-days.ts';
import type { CompanyCalendar } from './company-clocks.ts';

/** A calendar to be counted by: its zone, and for each kind of clock the stretches it runs in. */
export interface CalendarTime extends CompanyTime {
	countingBy(mode: ClockMode): CountingTime;
}

/** What a calendar counts by; worked out once for each calendar, and every day of it once. */
export function timeOf(calendar: CompanyCalendar): CalendarTime {
	const known = times.get(calendar);
	if (known) return known;
	const time: CompanyTime = {
		zone: createZone(calendar.zone),
		isWorkingDay: (day) => isWorkingDay(day, calendar),
		hours: calendar.hours,
	};
	const counting = new Map<ClockMode, CountingTime>();
	const made: CalendarTime = {
		...time,
		countingBy(mode) {
			const counts = counting.get(mode) ?? countingTime(mode, time);
			counting.set(mode, counts);
			return counts;
		},
	};
	times.set(calendar, made);
	return made;
}

const times = new WeakMap<CompanyCalendar, CalendarTime>();
