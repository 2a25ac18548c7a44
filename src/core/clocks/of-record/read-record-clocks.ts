import type { Values } from '../../fields/value.ts';
import type { CompanyClocks } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import type { Interval } from '../running/intervals.ts';
import type { ClockReading } from '../running/read-clock.ts';
import type { ClockOfRecord } from './clock-of-record.ts';
import { type ChildRecord, findMoments, type MomentUse, type Told } from './find-moments.ts';
import { findPauses } from './find-pauses.ts';
import { findRule } from './find-rule.ts';
import type { ClockMoment, RecordClock } from './record-clock.ts';
import { closedStretches, stoodDoneAt } from './reopened.ts';

/** What has clocks: a tracker's definition. */
export interface HasClocks {
	id: string;
	clocks: readonly RecordClock[];
}

/**
 * The clocks of a record, in the order of its tracker; one that has not begun is not among them. Everything
 * follows from what was noted, the company's calendar, the limit in force when the clock started, and now.
 * Answers are in the ids and codes of today (`upgradeEntry`). What is noted for later than now has not happened.
 */
export function readRecordClocks(
	{ id, clocks }: HasClocks,
	values: Values,
	children: readonly ChildRecord[],
	company: Partial<CompanyClocks>,
	now: Date,
): ClockOfRecord[] {
	if (clocks.length === 0) return [];
	const { limits, calendar } = company;
	if (!limits || !calendar)
		throw new Error(
			`The clocks of "${id}" need the company's limits and calendar. Give the island what loadCompanyClocks loads.`,
		);
	const told = { values, children, zone: timeOf(calendar).zone };
	const minute = Math.floor(now.getTime() / 60_000);
	return clocks.flatMap((clock) => readOne(clock, told, { limits, calendar }, minute) ?? []);
}

function readOne(
	clock: RecordClock,
	told: Told,
	company: CompanyClocks,
	now: number,
): ClockOfRecord | null {
	const { until: ends } = clock;
	if (ends === null) return null;
	const happened = (moment: ClockMoment, use: MomentUse) =>
		findMoments(moment, told, use).filter((minute) => minute <= now);
	// On a day without a time a clock begins to count only when the day is over, and is there before.
	const begun = pick(happened(clock.from, 'until'), clock.from);
	const from = pick(findMoments(clock.from, told, 'from'), clock.from);
	if (begun === null || from === null) return null;
	const named = clock.due && pick(findMoments(clock.due, told, 'due'), clock.due);
	const rule = findRule(clock, { from, begun, named }, company, now);
	if (rule === null) return null;

	const done = happened(ends, 'until');
	const solved = clock.unless ? happened(clock.unless, 'until') : [];
	const reopened = clock.reopenedBy ? happened(clock.reopenedBy, 'from') : [];
	const isOpenAgain = ends.pick === 'last' && !stoodDoneAt(now, done, reopened);
	const until = isOpenAgain ? null : pick(done, ends);

	const judge = (pauses: readonly Interval[]): ClockReading & { until: number | null } => {
		const reading = rule.read(until, pauses);
		const { due, state } = reading;
		if (solved.length === 0 || state === 'on_time') return { ...reading, until };
		if (stoodDoneAt(Math.min(due ?? now, now), solved, reopened))
			return { state: 'not_applicable', due: null, elapsed: null, until: null };
		const end = until ?? solved.find((minute) => due !== null && minute > due) ?? null;
		return { ...(end === until ? reading : rule.read(end, pauses)), until: end };
	};

	const noted = findPauses(clock.pausedBy, told).filter(({ start }) =>
		until === null ? start <= now : start < until,
	);
	const said = judge(noted);
	const { until: _, ...unpaused } = judge([]);
	return {
		id: clock.id,
		label: clock.label,
		from,
		...said,
		limit: rule.limit,
		// Nobody waits any more when it is done: a pause nobody ended ends there.
		pauses: noted.map(({ start, end }) => ({ start, end: Math.min(end, said.until ?? end) })),
		unpaused: noted.length > 0 ? unpaused : null,
		closed: closedStretches(done, reopened),
		missingYear: said.due === null ? null : rule.missingYear(said.due),
	};
}

function pick(moments: readonly number[], { pick: which }: ClockMoment): number | null {
	return moments.at(which === 'first' ? 0 : -1) ?? null;
}
