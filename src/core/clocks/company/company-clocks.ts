import type { ClockMode } from '../running/counting-time.ts';

/** A limit as clocks count it, from a day on. */
export interface ClockLimit {
	/** The first day, `2027-03-01`, on which what begins has this limit; `null` = always. */
	since: string | null;
	minutes: number;
	clock: ClockMode;
}

/** The company's calendar, as a browser and a worker need it. Plain JSON. */
export interface CompanyCalendar {
	/** Days off besides Saturdays and Sundays, in order: `2026-10-01`. */
	off: readonly string[];
	/** Saturdays and Sundays that are worked. */
	work: readonly string[];
	/** Years whose notice is known. */
	years: readonly number[];
	/** `Asia/Shanghai`. */
	zone: string;
	/** Office hours of a working day in minutes since midnight: from, to. */
	hours: readonly (readonly [from: number, to: number])[];
}

/** What clocks are read with: limits by code, the versions of each in order, and the calendar. Plain JSON. */
export interface CompanyClocks {
	limits: Readonly<Record<string, readonly ClockLimit[]>>;
	calendar: CompanyCalendar;
}

/** The limit that holds for what begins on a day: a later version never moves what began before it. */
export function limitOn(day: string, versions: readonly ClockLimit[]): ClockLimit | null {
	return versions.findLast(({ since }) => since === null || since <= day) ?? versions[0] ?? null;
}
