import type { Definition } from '../definition/definition.ts';
import { compareMoments } from '../entries/moment.ts';
import { keyOfLink, trackerOfKey } from '../fields/link-value.ts';
import type { Value, Values } from '../fields/value.ts';

/** What was noted below a record, with its answers in the ids and codes of today. */
export interface DatedChild {
	tracker: string;
	id: string;
	deleted: boolean;
	values: Values;
	/** When it was noted; empty: not known. */
	createdAt: string;
}

/** A change of a record's answers from a day on. */
export interface Change {
	/** The first day, `2026-03-01`, on which it holds. */
	from: string;
	/** What it puts in the place of the record's answers, by field id. */
	values: Values;
}

/**
 * The changes noted below a record, in the order in which they take hold: by their day, and of one day by when
 * they were noted. None where a tracker has no values by date, and none of a change whose day is not known.
 */
export function changesOf(
	{ versions }: Pick<Definition, 'versions'>,
	children: readonly DatedChild[],
): Change[] {
	if (!versions) return [];
	const { child, from, fields } = versions;
	const corrected = correctedOf(child, children);
	return children
		.flatMap((one) => {
			const day = one.values[from];
			if (one.tracker !== child || one.deleted || !isDay(day)) return [];
			if (corrected.has(`${child}/${one.id}`)) return [];
			const said = fields.filter((id) => (one.values[id] ?? null) !== null);
			const values = Object.fromEntries(said.map((id) => [id, one.values[id] ?? null]));
			return [{ from: day, values, one }];
		})
		.sort((a, b) => compareText(a.from, b.from) || compareNoted(a.one, b.one))
		.map(({ from: day, values }) => ({ from: day, values }));
}

/** What a record says on a day: its own answers, and in their place those of every change up to that day. */
export function valuesOn(
	definition: Pick<Definition, 'versions'>,
	values: Values,
	children: readonly DatedChild[],
	day: string,
): Values {
	const changes = changesOf(definition, children).filter(({ from }) => from <= day);
	return changes.length === 0
		? values
		: Object.assign({ ...values }, ...changes.map((one) => one.values));
}

/** The lines of a tracker that another of its lines puts right: a link to one of its own can be nothing else. */
function correctedOf(tracker: string, children: readonly DatedChild[]): ReadonlySet<string> {
	const keys = children
		.filter((one) => one.tracker === tracker && !one.deleted)
		.flatMap(({ values }) => Object.values(values).flatMap((value) => keyOfLink(value) ?? []));
	return new Set(keys.filter((key) => trackerOfKey(key) === tracker));
}

/** Of two noted at one moment the id decides, so that every device says the same. */
function compareNoted(a: DatedChild, b: DatedChild): number {
	return compareMoments(a.createdAt, b.createdAt) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** A day with its date: of a month alone nobody knows from when. */
function isDay(value: Value | null | undefined): value is string {
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
