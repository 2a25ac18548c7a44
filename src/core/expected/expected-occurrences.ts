import { expectedDays, type Stretch } from '../clocks/expected/expected-days.ts';
import type { Occurrence } from '../clocks/occurrences.ts';
import { dayAfter } from '../clocks/recurrence.ts';
import type { WorkingCalendar } from '../clocks/working-days.ts';
import type { Definition } from '../definition/definition.ts';
import type { Expects } from '../definition/expects.ts';
import type { Values } from '../fields/value.ts';
import { changesOf, type DatedChild, valuesOn } from '../links/values-on.ts';
import type { ExpectedOccurrence } from './expected-occurrence.ts';
import { farthestMeant, matchNotes } from './match-notes.ts';
import { hasCount, isOnce, isRunning, planOn } from './plan-on.ts';
import { dayIn, heldOn, stateOf } from './state-of.ts';

/** A record of which something is expected, in the ids and codes of today. */
export interface ExpectingRecord {
	values: Values;
	children: readonly DatedChild[];
	/** The day it was begun: from then on something is expected where it names no first day. */
	begun: string;
}

/** Days, both counted. */
interface Between {
	from: string;
	until: string;
	today: string;
}

/**
 * So many days around what is asked for are looked at: a note is meant for a day at most 45 days away, and how far that
 * day's share reaches depends on the days before and after it where these are less than twice as far off.
 */
const around = farthestMeant + 2 * farthestMeant;

/**
 * What should take place between two days by a record's frequency, as it was on each day (laws C3), on the
 * company's calendar, and what became of it; then what was noted besides. In order of days. None of what comes
 * on demand, at an event or at once, and none while it does not run.
 */
export function expectedOccurrences(
	definition: Pick<Definition, 'versions' | 'expects'>,
	record: ExpectingRecord,
	calendar: WorkingCalendar,
	{ from, until, today }: Between,
): ExpectedOccurrence[] {
	const { expects } = definition;
	if (!expects) return [];
	const on = (day: string) => valuesOn(definition, record.values, record.children, day);
	const wide = { from: dayAfter(from, -around), until: dayAfter(until, around) };
	const days = daysOf(definition, expects, record, calendar, wide);
	const notes = notesOf(expects, record.children);
	const { byDay, besides } = matchNotes(days, notes);
	const found = days.map(({ day: own, movedFrom }): ExpectedOccurrence => {
		const note = byDay.get(own) ?? null;
		const day = note?.planned ?? own;
		const state = stateOf(expects, note?.values ?? null, { day, today, calendar });
		return {
			...{ day, state, child: note?.id ?? null },
			movedFrom: day === own ? movedFrom : null,
			held: note && heldOn(expects, note.values),
			reason: reasonOf(expects, note?.values),
		};
	});
	const more = besides
		.filter(({ planned }) => hasCount(expects, on(planned)))
		.map(({ id, planned, values }): ExpectedOccurrence => ({
			...{ day: planned, movedFrom: null, state: 'besides', child: id },
			held: heldOn(expects, values),
			reason: reasonOf(expects, values),
		}));
	return [...found, ...more]
		.filter(({ day }) => day >= from && day <= until)
		.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function daysOf(
	definition: Pick<Definition, 'versions'>,
	expects: Expects,
	{ values, children, begun }: ExpectingRecord,
	calendar: WorkingCalendar,
	{ from, until }: Pick<Between, 'from' | 'until'>,
): Occurrence[] {
	const named = dayIn(expects.from && values[expects.from]);
	const first = named ?? begun;
	const start = first > from ? first : from;
	const turns = changesOf(definition, children).map((change) => change.from);
	const firsts = [
		...new Set([start, ...turns.filter((day) => day > start && day <= until)]),
	].sort();
	const stretches = firsts.map((day, at): Stretch => {
		const next = firsts[at + 1];
		const last = next === undefined ? until : dayAfter(next, -1);
		const said = valuesOn(definition, values, children, day);
		return { first: day, last, recurrence: planOn(expects, said, first) };
	});
	const days = expectedDays(stretches, calendar);
	const said = valuesOn(definition, values, children, first);
	const once = named !== null && isOnce(expects, said) && isRunning(expects, said);
	const isNew = once && first >= from && first <= until && !days.some(({ day }) => day === first);
	return isNew ? [{ day: first, movedFrom: null }, ...days] : days;
}

function notesOf(expects: Expects, children: readonly DatedChild[]) {
	return children
		.flatMap(({ tracker, deleted, id, values, createdAt }) => {
			const planned = dayIn(values[expects.planned]) ?? heldOn(expects, values);
			if (tracker !== expects.child || deleted || planned === null) return [];
			return [{ id, planned, values, createdAt }];
		})
		.sort(
			(a, b) =>
				compare(a.planned, b.planned) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
		);
}

function reasonOf({ reason }: Expects, noted: Values | undefined) {
	return (reason && noted?.[reason]) ?? null;
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
