import { comesRound, dayAfter, isDated, type Recurrence } from './recurrence.ts';
import { isWorkingDay, type WorkingCalendar } from './working-days.ts';

/** A day on which something takes place. */
export interface Occurrence {
	day: string;
	/** The day off it would have been on; `null` = it is on its own day. */
	movedFrom: string | null;
}

/** Days: no closure is so long that a meeting of before it is caught up later than this. */
export const farthestMoved = 31;

/**
 * On which days from one to another, both included, something takes place. What falls on a day off moves
 * to the nearest working day, of two equally near to the later; what is daily is on every working day and
 * never moves. Where two would be on one day, one is: that whose own day it is.
 */
export function occurrences(
	recurrence: Recurrence,
	first: string,
	last: string,
	calendar: WorkingCalendar,
): Occurrence[] {
	const found = new Map<string, Occurrence>();
	const end = dayAfter(last, farthestMoved);
	for (let own = dayAfter(first, -farthestMoved); own <= end; own = dayAfter(own, 1)) {
		const day = dayFor(recurrence, own, calendar);
		if (day === null || (day !== own && found.has(day))) continue;
		found.set(day, { day, movedFrom: day === own ? null : own });
	}
	return [...found.values()]
		.filter(({ day }) => day >= first && day <= last)
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayFor(recurrence: Recurrence, own: string, calendar: WorkingCalendar): string | null {
	if (recurrence.rhythm === 'daily') return isWorkingDay(own, calendar) ? own : null;
	if (!comesRound(recurrence, own)) return null;
	// A weekday somebody chose is meant, be it a Sunday; a day of the month falls where it falls.
	const isOff = isDated(recurrence) ? !isWorkingDay(own, calendar) : calendar.off.includes(own);
	return isOff ? nearestWorkingDay(own, calendar) : own;
}

function nearestWorkingDay(day: string, calendar: WorkingCalendar): string | null {
	for (let distance = 1; distance <= farthestMoved; distance += 1) {
		for (const near of [dayAfter(day, distance), dayAfter(day, -distance)])
			if (isWorkingDay(near, calendar)) return near;
	}
	return null;
}
