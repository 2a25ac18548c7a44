import { codesOf } from '../../fields/codes-of.ts';
import type { ClockLimit, CompanyClocks } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import { missingYearBetween } from '../known-days.ts';
import { dueAfter, elapsedBetween } from '../running/due-after.ts';
import type { ClockOfRecord } from './clock-of-record.ts';
import type { Told } from './find-moments.ts';
import { limitAtHand } from './limit-at-hand.ts';
import type { ClockCadence, RecordClock } from './record-clock.ts';
import { ruleOf } from './rule-of.ts';

/**
 * A clock that comes round: due soon from the day on which the interval wished for ends, overdue when the longest
 * has ended; what was noted starts it anew, never a reminder. `null`: the answer it hangs on has no interval.
 */
export function readCadence(
	{ id, label }: RecordClock,
	{ field, wanted, longest }: ClockCadence,
	{ from, begun, values }: { from: number; begun: number; values: Told['values'] },
	company: CompanyClocks,
	now: number,
): ClockOfRecord | null {
	const code = codesOf(values[field]).find((one) => longest[one] !== undefined);
	const [wish, most] = code === undefined ? [] : [wanted[code], longest[code]];
	if (wish === undefined || most === undefined) return null;
	const { calendar } = company;
	const { zone } = timeOf(calendar);
	const endOf = (limit: ClockLimit) => {
		const rule = ruleOf(limit, calendar);
		return dueAfter(from, rule.minutes, { ...rule, pauses: [] }) ?? from;
	};
	const limit = limitAtHand(most, id, begun, company);
	const wished = limitAtHand(wish, id, begun, company);
	const due = endOf(limit);
	const at = Math.min(endOf(wished), due);
	const soon = Math.max(from, zone.minuteAt({ day: zone.wallAt(at - 1).day, minute: 0 }));
	const { counts } = ruleOf(limit, calendar);
	return {
		...{ id, label, from, until: null, due, limit, wanted: { at, limit: wished } },
		state: now > due ? 'overdue' : now >= soon ? 'due_soon' : 'open',
		elapsed: elapsedBetween(from, now, { zone, counts, pauses: [] }),
		...{ pauses: [], unpaused: null, closed: [] },
		missingYear:
			limit.clock === 'calendar' && wished.clock === 'calendar'
				? null
				: missingYearBetween(zone.wallAt(from).day, zone.wallAt(due - 1).day, calendar.years),
	};
}
