import type { CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import type { ClockOfRecord } from '../of-record/clock-of-record.ts';
import { dayAfter } from '../recurrence.ts';
import { weekday } from '../working-days.ts';

/** Days that move a due moment. */
export interface DueReasons {
	/** Stretches of days off the clock stands still on, first and last. */
	off: [first: string, last: string][];
	/** How many days these are. */
	daysOff: number;
	/** Saturdays and Sundays that are worked, which the clock counts. */
	worked: string[];
}

/** The days between a clock's start and its due moment that are not as a working day is. */
export function dueReasons(
	{ from, due, limit }: Pick<ClockOfRecord, 'from' | 'due' | 'limit'>,
	calendar: CompanyCalendar,
): DueReasons {
	const reasons: DueReasons = { off: [], daysOff: 0, worked: [] };
	if (due === null || limit === null || limit.clock === 'calendar') return reasons;
	const { zone, isWorkingDay } = timeOf(calendar);
	const last = zone.wallAt(due - 1).day;
	for (let { day } = zone.wallAt(from); day <= last; day = dayAfter(day, 1)) {
		if (isWorkingDay(day)) {
			if (weekday(day) > 5) reasons.worked.push(day);
			continue;
		}
		reasons.daysOff += 1;
		const stretch = reasons.off.at(-1);
		if (stretch && dayAfter(stretch[1], 1) === day) stretch[1] = day;
		else reasons.off.push([day, day]);
	}
	return reasons;
}
