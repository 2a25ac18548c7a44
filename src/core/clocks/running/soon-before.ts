import { dayAfter } from '../recurrence.ts';
import type { CompanyZone } from './company-zone.ts';
import type { CountingTime } from './counting-time.ts';

/** A holiday is never longer; behind it one is told at once. */
const mostDaysBack = 31;

/**
 * The minute from which a due moment is near: so many minutes of `counts` before it. With office hours a
 * moment at midnight or after a weekend is near while people are at work.
 */
export function soonBefore(
	due: number,
	minutes: number,
	{ zone, counts }: { zone: CompanyZone; counts: CountingTime },
): number {
	let left = minutes;
	let { day } = zone.wallAt(due - 1);
	let earliest = due;
	for (let back = 0; back < mostDaysBack; back += 1, day = dayAfter(day, -1)) {
		for (const { start, end } of [...counts(day)].reverse()) {
			if (start >= due) continue;
			const until = Math.min(end, due);
			if (left <= until - start) return until - left;
			left -= until - start;
			earliest = start;
		}
	}
	return earliest;
}
