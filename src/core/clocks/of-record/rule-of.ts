import type { ClockLimit, CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import type { ClockRule } from '../running/read-clock.ts';

/** A due moment is near so many minutes before; of a shorter limit, in its last quarter. */
const mostSoon = 240;

/**
 * What a limit counts by. A clock that leaves days out is near within office hours only, so that nobody is told
 * at midnight or on a Sunday.
 */
export function ruleOf(limit: ClockLimit, calendar: CompanyCalendar): ClockRule {
	const time = timeOf(calendar);
	const isWorking = limit.clock !== 'calendar';
	return {
		zone: time.zone,
		minutes: limit.minutes,
		counts: time.countingBy(limit.clock),
		soon: {
			minutes: Math.min(mostSoon, Math.floor(limit.minutes / 4)),
			counts: time.countingBy(isWorking ? 'working_hours' : 'calendar'),
		},
	};
}
