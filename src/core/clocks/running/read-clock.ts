import { dueAfter, elapsedBetween, type Counting } from './due-after.ts';
import { type Interval, mergeIntervals } from './intervals.ts';
import { soonBefore } from './soon-before.ts';

/** How a clock stands. `waiting` = it is paused now; `not_applicable` = what it waits for is not needed any more. */
export type ClockState =
	| 'open'
	| 'due_soon'
	| 'overdue'
	| 'on_time'
	| 'late'
	| 'waiting'
	| 'not_applicable';

/** What happened, in minutes since 1970; seconds are left out, as people note minutes. */
export interface ClockEvents {
	from: number;
	/** When it was done; null = not yet. */
	until: number | null;
	/** Stretches during which the clock stood; `end` is Infinity where it still stands. In any order. */
	pauses: readonly Interval[];
	/** It is not needed any more, solved earlier for instance, and leaves every count. */
	isNotApplicable: boolean;
}

/** A limit in minutes and how it is counted. */
export interface ClockRule extends Omit<Counting, 'pauses'> {
	minutes: number;
	/** How much before the due moment it is near, in minutes, and in which time they are counted. */
	soon: { minutes: number; counts: Counting['counts'] };
}

/** How a clock stands at a moment. Nothing of it is stored: it follows from events, rule, calendar and now. */
export interface ClockReading {
	state: ClockState;
	/** When it is due, in minutes since 1970; null = not to be said while it stands, or not applicable. */
	due: number | null;
	/** Minutes counted so far, or until it was done, without pauses; null = not applicable. */
	elapsed: number | null;
}

/** Reads a clock. What is done at the due minute itself is on time (domain 4.2: ≤ 截止). */
export function readClock(events: ClockEvents, rule: ClockRule, now: number): ClockReading {
	if (events.isNotApplicable) return { state: 'not_applicable', due: null, elapsed: null };
	const { from, until } = events;
	const seen = until ?? now;
	// What was paused after it was done, or will be, moves nothing; what is paused this very minute stands.
	const counted = ({ start }: Interval) => (until === null ? start <= now : start < until);
	const pauses = mergeIntervals(events.pauses.filter(counted));
	const counting: Counting = { zone: rule.zone, counts: rule.counts, pauses };
	const due = dueAfter(from, rule.minutes, counting);
	const elapsed = elapsedBetween(from, seen, counting);
	if (until !== null) {
		return { state: due === null || until <= due ? 'on_time' : 'late', due, elapsed };
	}
	const isPaused = pauses.some(({ start, end }) => start <= now && now < end);
	const state =
		due !== null && now > due ? 'overdue' : isPaused ? 'waiting' : nearness(due, now, rule);
	return { state, due, elapsed };
}

function nearness(due: number | null, now: number, { zone, soon }: ClockRule): ClockState {
	if (due === null) return 'open';
	return now >= soonBefore(due, soon.minutes, { zone, counts: soon.counts }) ? 'due_soon' : 'open';
}
