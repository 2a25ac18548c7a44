import { dayAfter } from '../recurrence.ts';
import { isWorkingDay, type WorkingCalendar } from '../working-days.ts';

/** How many working days lie from one day to another, the later one counted: from Friday to Monday it is one. */
export function workingDaysApart(one: string, other: string, calendar: WorkingCalendar): number {
	const [first, last] = one < other ? [one, other] : [other, one];
	let count = 0;
	for (let day = dayAfter(first, 1); day <= last; day = dayAfter(day, 1))
		if (isWorkingDay(day, calendar)) count += 1;
	return count;
}
