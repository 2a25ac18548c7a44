import type { ClockOfRecord } from '../of-record/clock-of-record.ts';
import { weekOf } from '../recurrence.ts';
import type { CompanyZone } from '../running/company-zone.ts';

/** What is to be done, most pressing first; `later` is counted, not listed. */
export const workSections = ['overdue', 'four_hours', 'today', 'week', 'waiting', 'later'] as const;

/** Where a clock stands in the list of what is to be done. */
export type WorkSection = (typeof workSections)[number];

const fourHours = 240;

/** The section of a clock at `now`, a minute since 1970; `null` = there is nothing to do about it. */
export function sectionOf(
	{ state, due }: Pick<ClockOfRecord, 'state' | 'due'>,
	now: number,
	zone: CompanyZone,
): WorkSection | null {
	if (state === 'overdue') return 'overdue';
	if (state === 'waiting') return 'waiting';
	if ((state !== 'open' && state !== 'due_soon') || due === null) return null;
	if (due - now <= fourHours) return 'four_hours';
	const today = zone.wallAt(now).day;
	// What is due at the 24:00 of a day is due on it.
	const { day } = zone.wallAt(due - 1);
	if (day <= today) return 'today';
	return day <= (weekOf(today).at(-1) ?? today) ? 'week' : 'later';
}
