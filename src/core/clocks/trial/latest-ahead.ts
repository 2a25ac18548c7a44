import type { ClockLimit, CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import { dayAfter } from '../recurrence.ts';

/** Days looked back on, so that a calendar in which nobody ever works ends as well. */
const mostDays = 10_000;

/**
 * The last minute since 1970 from which a limit still ends by `until`: what has to be done so long ahead is done by
 * then. Counted back through the same hours a clock of that kind runs in.
 */
export function latestAhead(until: number, limit: ClockLimit, calendar: CompanyCalendar): number {
	const { zone, countingBy } = timeOf(calendar);
	const hoursOf = countingBy(limit.clock);
	let left = limit.minutes;
	let { day } = zone.wallAt(until);
	for (let looked = 0; looked < mostDays; looked += 1) {
		for (const { start, end } of hoursOf(day).toReversed()) {
			const last = Math.min(end, until);
			if (last - start >= left) return last - left;
			left -= Math.max(0, last - start);
		}
		day = dayAfter(day, -1);
	}
	return until;
}
