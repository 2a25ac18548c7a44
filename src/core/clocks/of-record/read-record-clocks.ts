import type { Values } from '../../fields/value.ts';
import type { CompanyClocks } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import type { Interval } from '../running/intervals.ts';
import type { ClockReading } from '../running/read-clock.ts';
import type { ClockOfRecord } from './clock-of-record.ts';
import {
	answers,
	type ChildRecord,
	findMoments,
	type MomentUse,
	type Told,
	toldBy,
} from './find-moments.ts';
import { findPauses } from './find-pauses.ts';
import { findRule } from './find-rule.ts';
import { readCadence } from './read-cadence.ts';
import type { ClockMoment, ClockStart, RecordClock } from './record-clock.ts';
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
	const told = toldBy(values, children, timeOf(calendar).zone);
	const minute = Math.floor(now.getTime() / 60_000);
	return clocks.flatMap((clock) => readOne(clock, told, { limits, calendar }, minute) ?? []);
}

function readOne(
	clock: RecordClock,
	told: Told,
	company: CompanyClocks,
	now: number,
): ClockOfRecord | null {
	if (clock.while && !answers(told.values, clock.while)) return null;
	const started = findStart(clock.from, told, now);
	if (started === null) return null;
	const { from, begun } = started;
	const { until: ends, every } = clock;
	if (every) return readCadence(clock, every, { from, begun, values: told.values }, company, now);
	if (ends === null) return null;
	const happened = (moment: ClockMoment, use: MomentUse) =>
		findMoments(moment, told, use).filter((minute) => minute <= now);
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
		...(clock.due?.wholeDay && { wholeDay: true as const }),
		// Nobody waits any more when it is done: a pause nobody ended ends there.
		pauses: noted.map(({ start, end }) => ({ start, end: Math.min(end, said.until ?? end) })),
		unpaused: noted.length > 0 ? unpaused : null,
		closed: closedStretches(done, reopened),
		missingYear: said.due === null ? null : rule.missingYear(said.due),
	};
}

/**
 * When a clock begins to count, and since when it is there: on a day without a time it counts only when the day is
 * over. What is noted for later than now has not happened. `null`: nothing started it, nor what else may.
 */
function findStart(
	{ else: other, ...start }: ClockStart,
	told: Told,
	now: number,
): { from: number; begun: number } | null {
	const happened = findMoments(start, told, 'until').filter((minute) => minute <= now);
	const begun = pick(happened, start);
	const counted = findMoments(start, told, 'from');
	// Of each moment the two are in one order; later ones than now come last.
	const from = start.pick === 'first' ? counted[0] : counted[happened.length - 1];
	if (begun !== null && from !== undefined) return { from, begun };
	return other ? findStart(other, told, now) : null;
}

function pick(moments: readonly number[], { pick: which }: ClockMoment): number | null {
	return moments.at(which === 'first' ? 0 : -1) ?? null;
}
