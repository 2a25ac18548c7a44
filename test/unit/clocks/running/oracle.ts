import { Temporal } from 'temporal-polyfill';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import type { ClockEvents, ClockState } from '~/core/clocks/running/read-clock.ts';
import { isWorkingDay, type WorkingCalendar } from '~/core/clocks/working-days.ts';

/** So many days from the first on can be walked. */
export const walkedDays = 120;
export const firstMinute = Date.parse('2026-01-15T00:00:00Z') / 60_000;

/** For every minute of the walk whether a clock runs: by another hand, from what a wall shows at it. */
export type Walk = Uint8Array;

/** What a wall shows at each minute, by Temporal: the number of the day in `days`, and the minute of that day. */
export function readWall(zone: string) {
	const days: string[] = [];
	const day = new Uint16Array(walkedDays * 1440);
	const minute = new Uint16Array(walkedDays * 1440);
	for (let at = 0; at < day.length; at += 15) {
		const moment = Temporal.Instant.fromEpochMilliseconds((firstMinute + at) * 60_000);
		const wall = moment.toZonedDateTimeISO(zone);
		const name = wall.toPlainDate().toString();
		if (days.at(-1) !== name) days.push(name);
		for (let step = 0; step < 15; step += 1) {
			day[at + step] = days.length - 1;
			minute[at + step] = wall.hour * 60 + wall.minute + step;
		}
	}
	return { days, day, minute };
}

export type Wall = ReturnType<typeof readWall>;

export function walkOf(
	mode: ClockMode,
	wall: Wall,
	calendar: WorkingCalendar,
	hours: readonly (readonly [number, number])[],
): Walk {
	const worked = wall.days.map((day) => isWorkingDay(day, calendar));
	return Uint8Array.from(wall.day, (day, at) => {
		if (mode === 'calendar') return 1;
		if (worked[day] !== true) return 0;
		const minute = wall.minute[at] ?? 0;
		return mode === 'working_days' || hours.some(([from, to]) => minute >= from && minute < to)
			? 1
			: 0;
	});
}

/** Reads a clock minute by minute; `undefined` where the walk is too short to say. */
export function walkClock(
	{ from, until, pauses, isNotApplicable }: ClockEvents,
	{ minutes, walk, soon }: { minutes: number; walk: Walk; soon: { minutes: number; walk: Walk } },
	now: number,
): { state: ClockState; due: number | null; elapsed: number | null } | undefined {
	if (isNotApplicable) return { state: 'not_applicable', due: null, elapsed: null };
	const seen = until ?? now;
	const hasBegun = (start: number) => (until === null ? start <= now : start < until);
	const stands = (minute: number) =>
		pauses.some(({ start, end }) => hasBegun(start) && start <= minute && minute < end);
	const isForEver = (minute: number) =>
		pauses.some(({ start, end }) => hasBegun(start) && start <= minute && end === Infinity);
	const runs = (minute: number) => walk[minute - firstMinute] === 1 && !stands(minute);

	let due: number | null = from;
	for (let left = minutes; left > 0;) {
		if (due - firstMinute >= walk.length) return undefined;
		if (isForEver(due)) {
			due = null;
			break;
		}
		if (runs(due)) left -= 1;
		due += 1;
	}
	let elapsed = 0;
	for (let minute = from; minute < seen; minute += 1) {
		if (minute - firstMinute >= walk.length) return undefined;
		if (runs(minute)) elapsed += 1;
	}
	if (until !== null)
		return { state: due === null || until <= due ? 'on_time' : 'late', due, elapsed };
	if (due !== null && now > due) return { state: 'overdue', due, elapsed };
	if (stands(now)) return { state: 'waiting', due, elapsed };
	let near = due ?? 0;
	for (let left = soon.minutes; left > 0; near -= 1) {
		if (near - 1 < firstMinute) return undefined;
		if (soon.walk[near - 1 - firstMinute] === 1) left -= 1;
	}
	return { state: now >= near ? 'due_soon' : 'open', due, elapsed };
}
