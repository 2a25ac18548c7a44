import type { ClockLimit, CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import { missingYearBetween } from '../known-days.ts';
import type { ClockOfRecord } from '../of-record/clock-of-record.ts';
import { ruleOf } from '../of-record/rule-of.ts';
import { readClock } from '../running/read-clock.ts';

/** The clock of a limit that would begin at a minute since 1970, as it stands then: with nothing done or paused. */
export function tryClock(
	from: number,
	limit: ClockLimit,
	calendar: CompanyCalendar,
): ClockOfRecord & { due: number } {
	const rule = ruleOf(limit, calendar);
	const events = { from, until: null, pauses: [], isNotApplicable: false };
	const reading = readClock(events, rule, from);
	const { zone } = timeOf(calendar);
	// Without a pause every limit ends.
	const due = reading.due ?? from;
	const [first, last] = [zone.wallAt(from).day, zone.wallAt(due - 1).day];
	return {
		...reading,
		id: limit.clock,
		label: '',
		from,
		until: null,
		due,
		limit,
		pauses: [],
		unpaused: null,
		closed: [],
		missingYear:
			limit.clock === 'calendar' ? null : missingYearBetween(first, last, calendar.years),
	};
}
