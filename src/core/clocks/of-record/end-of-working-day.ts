import type { CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import { dayAfter } from '../recurrence.ts';

/** Longer than any holiday: a calendar without a working day is refused when the site is built. */
const longest = 60;

/** The end of a moment's day, or of the next working day where nobody works on it; minutes since 1970. */
export function endOfWorkingDay(minute: number, calendar: CompanyCalendar): number {
	const { zone, isWorkingDay } = timeOf(calendar);
	let { day } = zone.wallAt(minute);
	for (let passed = 0; passed < longest && !isWorkingDay(day); passed += 1) day = dayAfter(day, 1);
	return zone.minuteAt({ day: dayAfter(day, 1), minute: 0 });
}
