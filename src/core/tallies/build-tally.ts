import type { CompanyZone } from '../clocks/running/company-zone.ts';
import { dayOnWall } from '../clocks/running/day-on-wall.ts';
import type { TallyLine, Tallies } from '../definition/tallies.ts';
import { isWhere } from '../definition/where.ts';
import { codesOf } from '../fields/codes-of.ts';
import { keyOfLink } from '../fields/link-value.ts';
import type { Value, Values } from '../fields/value.ts';
import type { Tally, TallyCount, TallyPeriod } from './tally.ts';
import { tallyPeriodsOf } from './tally-periods.ts';

/** The record that is looked at. */
export interface TallyRecord {
	/** `tracker/r-…`. */
	key: string;
	values: Values;
}

/** The codes of today a tracker's field is answered with. */
type CodesIn = (tracker: string, field: string, value: Value | null) => string[];

/** The day it is where the company is, and its zone; `null`: nobody knows it. */
interface Where {
	today: string;
	zone: CompanyZone | null;
	/** Left out: codes are compared as they are stored. */
	codesIn?: CodesIn;
}

/** What a line is counted in. */
interface CountedIn extends Pick<Where, 'zone'> {
	codesIn: CodesIn;
	books: ReadonlyMap<string, readonly Values[]>;
	periods: readonly TallyPeriod[];
}

/**
 * What other registers have between two days of a record, by period; `null` where it has no first day. `books`:
 * what this device has of each tracker, without what was deleted, in the ids and codes of today. Of a tracker it
 * has nothing of, nothing is known; it may be on another device.
 */
export function buildTally(
	tallies: Tallies,
	record: TallyRecord,
	books: ReadonlyMap<string, readonly Values[]>,
	{ today, zone, codesIn = (_, __, value) => codesOf(value) }: Where,
): Tally | null {
	const from = dayOnWall(record.values[tallies.from], zone);
	if (from === null) return null;
	const until = dayOnWall(tallies.until && record.values[tallies.until], zone) ?? today;
	const periods = tallyPeriodsOf(tallies.per, { from, until, today });
	return {
		periods,
		lines: tallies.lines.map((line) => countLine(line, record, { books, periods, zone, codesIn })),
	};
}

function countLine(
	line: TallyLine,
	record: TallyRecord,
	{ books, periods, zone, codesIn }: CountedIn,
): TallyCount {
	const { id, label, of, at, where } = line;
	const all = books.get(of) ?? [];
	const isKnown = all.length > 0 && canMatch(line, record);
	const days = all
		.filter((values) => isWhere(where, values) && isMatch(line, values, record, codesIn))
		.flatMap((values) => dayOnWall(values[at], zone) ?? []);
	const counts = periods.map(({ first, last, isToCome }) =>
		isKnown && !isToCome ? days.filter((day) => day >= first && day <= last).length : null,
	);
	const known = counts.filter((count) => count !== null);
	const total = known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null;
	return { id, label, counts, total };
}

/** Whether the record says what theirs is compared with. */
function canMatch({ match }: TallyLine, { values }: TallyRecord): boolean {
	return Object.values(match).every((own) => own === 'self' || saidBy(values[own]).length > 0);
}

function isMatch(
	{ match, of }: TallyLine,
	theirs: Values,
	{ key, values }: TallyRecord,
	codesIn: CodesIn,
): boolean {
	const tracker = key.slice(0, key.indexOf('/'));
	return Object.entries(match).every(([field, own]) => {
		const said = saidBy(theirs[field], (value) => codesIn(of, field, value));
		return own === 'self'
			? said.includes(key)
			: saidBy(values[own], (value) => codesIn(tracker, own, value)).some((one) =>
					said.includes(one),
				);
	});
}

/** What is compared: codes of today, and of links the records, whatever they were called when the link was made. */
function saidBy(
	value: Value | null | undefined,
	codesIn: (value: Value | null) => string[] = codesOf,
): string[] {
	const key = keyOfLink(value);
	if (key !== null) return [key];
	return codesIn(value ?? null);
}
