import type { Recurrence, Rhythm } from '../clocks/recurrence.ts';
import { rhythms } from '../clocks/recurrence.ts';
import type { Expects } from '../definition/expects.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Values } from '../fields/value.ts';

/** Days of the week as fields name them, Monday first. */
export const weekdays: readonly string[] = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
];

/** Whether what a record says has a count of its own at all: what comes on demand has none (X8). */
export function hasCount(expects: Expects, values: Values): boolean {
	return rhythmOf(expects, values) !== null || isOnce(expects, values);
}

/** Whether it should take place one single time. */
export function isOnce({ frequency }: Expects, values: Values): boolean {
	return codesOf(values[frequency]).includes('once');
}

/** Whether a record is in a state in which something is expected of it. */
export function isRunning({ state, running }: Expects, values: Values): boolean {
	return state === null || codesOf(values[state]).some((code) => running.includes(code));
}

/**
 * The days on which something should take place by what a record says; `null`: on none. `first`: the day it
 * began, whose month places what is rarer than monthly.
 */
export function planOn(expects: Expects, values: Values, first: string): Recurrence | null {
	const rhythm = rhythmOf(expects, values);
	if (rhythm === null || !isRunning(expects, values)) return null;
	const [named] = codesOf(expects.weekday && values[expects.weekday]);
	const weekday = weekdays.indexOf(named ?? '') + 1;
	const date = expects.day && values[expects.day];
	return {
		rhythm,
		weekday: weekday || 1,
		week: 1,
		month: Number(first.slice(5, 7)) || 1,
		...(typeof date === 'number' && date >= 1 && { date }),
	};
}

function rhythmOf({ frequency }: Expects, values: Values): Rhythm | null {
	const codes = codesOf(values[frequency]);
	return rhythms.find((one) => codes.includes(one)) ?? null;
}
