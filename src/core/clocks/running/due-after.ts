import { dayAfter } from '../recurrence.ts';
import { countedBetween } from './counted-between.ts';
import type { CompanyZone } from './company-zone.ts';
import type { CountingTime } from './counting-time.ts';
import { type Interval, withoutIntervals } from './intervals.ts';

/** So many days in a row on which no clock runs are a mistake in the calendar, not a holiday. */
const mostDaysOff = 366;

/** What a clock counts by. */
export interface Counting {
	zone: CompanyZone;
	counts: CountingTime;
	/** Stretches during which the clock stands, in order, not overlapping; the last may have no end yet. */
	pauses: readonly Interval[];
}

/**
 * The minute at which so many minutes have been counted since `from`; a limit that ends with a day ends at its
 * 24:00. `null` = a pause without an end stands before it. Throws for a calendar without working days.
 */
export function dueAfter(from: number, minutes: number, counting: Counting): number | null {
	let left = minutes;
	if (left <= 0) return from;
	for (const { start, end } of running(from, counting)) {
		if (left <= end - start) return start + left;
		left -= end - start;
	}
	return null;
}

/** How many minutes a clock counts from one moment to another; 0 where the second comes first. */
export function elapsedBetween(from: number, until: number, counting: Counting): number {
	if (until <= from) return 0;
	return counting.pauses.reduce(
		(elapsed, pause) => {
			const [start, end] = [Math.max(pause.start, from), Math.min(pause.end, until)];
			return start < end ? elapsed - countedBetween(start, end, counting) : elapsed;
		},
		countedBetween(from, until, counting),
	);
}

/** The stretches a clock runs in from a moment on, until a pause without an end. */
function* running(from: number, { zone, counts, pauses }: Counting): Generator<Interval> {
	const stands = pauses.find(({ end }) => end === Number.POSITIVE_INFINITY)?.start;
	let daysOff = 0;
	for (let { day } = zone.wallAt(from); ; day = dayAfter(day, 1)) {
		const stretches = counts(day);
		daysOff = stretches.length > 0 ? 0 : daysOff + 1;
		if (daysOff > mostDaysOff)
			throw new Error('The working calendar has no working day in a year.');
		if (stands !== undefined && zone.minuteAt({ day, minute: 0 }) > stands) return;
		for (const { start, end } of stretches) {
			if (end > from) yield* withoutIntervals({ start: Math.max(start, from), end }, pauses);
		}
	}
}
