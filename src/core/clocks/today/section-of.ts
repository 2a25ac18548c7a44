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
	{ state, due: last, wanted }: Pick<ClockOfRecord, 'state' | 'due' | 'wanted'>,
	now: number,
	zone: CompanyZone,
): WorkSection | null {
	if (state === 'overdue') return 'overdue';
	if (state === 'waiting') return 'waiting';
	if ((state !== 'open' && state !== 'due_soon') || last === null) return null;
	const due = state === 'open' && wanted ? wanted.at : last;
	if (due - now <= fourHours) return 'four_hours';
	const today = zone.wallAt(now).day;
	// What is due at the 24:00 of a day is due on it.
	const { day } = zone.wallAt(due - 1);
	if (day <= today) return 'today';
	// What is wished for by now is looked at this week, however long it may still take.
	const isNow = state === 'due_soon' && wanted !== undefined;
	return isNow || day <= (weekOf(today).at(-1) ?? today) ? 'week' : 'later';
}
