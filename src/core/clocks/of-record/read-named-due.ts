import type { CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import type { ClockReading } from '../running/read-clock.ts';
import { soonBefore } from '../running/soon-before.ts';

/**
 * Reads a clock whose due moment was named, as a promised day is. It is near for the last working day's length of
 * office hours before it.
 */
export function readNamedDue(
	{ from, until, due }: { from: number; until: number | null; due: number },
	calendar: CompanyCalendar,
	now: number,
): ClockReading {
	const elapsed = Math.max(0, (until ?? now) - from);
	if (until !== null) return { state: until <= due ? 'on_time' : 'late', due, elapsed };
	if (now > due) return { state: 'overdue', due, elapsed };
	const { zone, hours, countingBy } = timeOf(calendar);
	const near = hours.reduce((sum, [start, end]) => sum + end - start, 0);
	const soon = soonBefore(due, near, { zone, counts: countingBy('working_hours') });
	return { state: now >= soon ? 'due_soon' : 'open', due, elapsed };
}
