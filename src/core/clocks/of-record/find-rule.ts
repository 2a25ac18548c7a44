import type { ClockLimit, CompanyClocks } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import { missingYearBetween } from '../known-days.ts';
import type { Interval } from '../running/intervals.ts';
import { type ClockReading, readClock } from '../running/read-clock.ts';
import { endOfWorkingDay } from './end-of-working-day.ts';
import { limitAtHand } from './limit-at-hand.ts';
import { readNamedDue } from './read-named-due.ts';
import type { RecordClock } from './record-clock.ts';
import { ruleOf } from './rule-of.ts';

/** What a clock goes by. */
export interface RuleOfRecord {
	/** `null` = the due moment was named. */
	limit: ClockLimit | null;
	/** Reads it where it ended at `until`, with these pauses. */
	read(until: number | null, pauses: readonly Interval[]): ClockReading;
	/** The year that would have to be known for a due moment to be certain. */
	missingYear(due: number): number | null;
}

/** The rule of a clock that has begun; `null` = its due moment has not been named yet. */
export function findRule(
	clock: RecordClock,
	{ from, begun, named }: { from: number; begun: number; named: number | null },
	company: CompanyClocks,
	now: number,
): RuleOfRecord | null {
	const { calendar } = company;
	if (clock.limit === null) {
		if (named === null) return null;
		const isWhole = clock.due?.wholeDay === true;
		const due = isWhole ? endOfWorkingDay(named, calendar) : named;
		const { zone } = timeOf(calendar);
		return {
			limit: null,
			read: (until) => readNamedDue({ from, until, due }, calendar, now),
			missingYear: () =>
				isWhole
					? missingYearBetween(zone.wallAt(named).day, zone.wallAt(due - 1).day, calendar.years)
					: null,
		};
	}
	const { zone } = timeOf(calendar);
	const limit = limitAtHand(clock.limit, clock.id, begun, company);
	const rule = ruleOf(limit, calendar);
	return {
		limit,
		read(until, noted) {
			const pauses = noted.map(({ start, end }) => ({ start, end: Math.min(end, until ?? end) }));
			return readClock({ from, until, pauses, isNotApplicable: false }, rule, now);
		},
		missingYear: (due) =>
			limit.clock === 'calendar'
				? null
				: missingYearBetween(zone.wallAt(from).day, zone.wallAt(due - 1).day, calendar.years),
	};
}
