import { farthestMoved, type Occurrence, occurrences } from '../occurrences.ts';
import { dayAfter, type Recurrence } from '../recurrence.ts';
import type { WorkingCalendar } from '../working-days.ts';

/** Days in a row in which something comes round in one way. */
export interface Stretch {
	first: string;
	last: string;
	/** `null`: in these days nothing is expected. */
	recurrence: Recurrence | null;
}

/**
 * When something should take place over stretches in a row, each with its own rhythm: what belongs to a stretch
 * by its own day stays its, also where a day off moves it into the next. Of two on one day there is one: that
 * whose own day it is. In order.
 */
export function expectedDays(
	stretches: readonly Stretch[],
	calendar: WorkingCalendar,
): Occurrence[] {
	const found = new Map<string, Occurrence>();
	for (const { first, last, recurrence } of stretches) {
		if (recurrence === null || last < first) continue;
		const around = [dayAfter(first, -farthestMoved), dayAfter(last, farthestMoved)] as const;
		for (const one of occurrences(recurrence, ...around, calendar)) {
			const own = one.movedFrom ?? one.day;
			if (own < first || own > last) continue;
			if (!found.has(one.day) || one.movedFrom === null) found.set(one.day, one);
		}
	}
	return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
