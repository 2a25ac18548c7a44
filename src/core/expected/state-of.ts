import { workingDaysApart } from '../clocks/expected/working-days-apart.ts';
import type { WorkingCalendar } from '../clocks/working-days.ts';
import type { Expects } from '../definition/expects.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Values } from '../fields/value.ts';
import type { ExpectedState } from './expected-occurrence.ts';

/** So many working days away a meeting is still the one that was planned (laws C3). */
export const near = 2;

/** What became of something due on a day, by what was noted of it; `null`: nothing was. */
export function stateOf(
	expects: Expects,
	noted: Values | null,
	{ day, today, calendar }: { day: string; today: string; calendar: WorkingCalendar },
): ExpectedState {
	const [outcome] = codesOf(noted?.[expects.outcome]).flatMap((code) =>
		Object.hasOwn(expects.outcomes, code) ? (expects.outcomes[code] ?? []) : [],
	);
	// A day is over only at its end: until then nothing is missing.
	if (noted === null || outcome === undefined) return day < today ? 'not_recorded' : 'to_come';
	if (outcome === 'cancelled' || outcome === 'merged') return outcome;
	const held = heldOn(expects, noted);
	if (held === null || held === day) return outcome === 'moved' ? 'moved' : 'as_planned';
	return workingDaysApart(day, held, calendar) <= near ? 'moved' : 'moved_far';
}

/** The day it took place, where that is told. */
export function heldOn({ held }: Expects, noted: Values): string | null {
	return dayIn(held && noted[held]);
}

/** The day of an answer; `null`: none, or only a month. */
export function dayIn(value: unknown): string | null {
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
}
