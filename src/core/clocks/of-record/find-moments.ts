import { codesOf } from '../../fields/codes-of.ts';
import type { Value, Values } from '../../fields/value.ts';
import { dayAfter } from '../recurrence.ts';
import type { CompanyZone } from '../running/company-zone.ts';
import type { ClockMoment } from './record-clock.ts';

/** A record that belongs to another, with its answers in the ids and codes of today. */
export interface ChildRecord {
	tracker: string;
	values: Values;
	deleted: boolean;
	/** Another line puts it right: what it says does not hold any more. */
	corrected?: boolean;
}

/** What a moment is for: of a day without a time its begin, its end or something on it is meant. */
export type MomentUse = 'from' | 'until' | 'due';

/** What is looked through for moments. */
export interface Told {
	values: Values;
	children: readonly ChildRecord[];
	zone: CompanyZone;
}

/** All moments a record and its children tell, in minutes since 1970, the earliest first. */
export function findMoments(moment: ClockMoment, told: Told, use: MomentUse): number[] {
	const { child, field, where } = moment;
	return valuesOf(child, told)
		.filter((values) => answers(values, where))
		.flatMap((values) => minuteOf(values[field], told.zone, use) ?? [])
		.sort((one, other) => one - other);
}

/** The answers of the record, or of those of its children that are there. */
export function valuesOf(child: string | null, { values, children }: Told): Values[] {
	if (child === null) return [values];
	return children.flatMap((one) =>
		one.tracker === child && !one.deleted && !one.corrected ? [one.values] : [],
	);
}

/** Whether all the fields have one of the codes. */
export function answers(values: Values, where: Record<string, string[]>): boolean {
	return Object.entries(where).every(([field, codes]) =>
		codesOf(values[field]).some((code) => codes.includes(code)),
	);
}

/**
 * The minute of a moment or a day; `null` = there is none, or only its month is known. Seconds are left out. A
 * clock that starts on a day without a time starts at its end (Civil Code, Art. 201: the day itself does not
 * count); what was done on a day was done at its first minute, so that it is late only where it surely was;
 * what is due on a day is due at its 24:00.
 */
export function minuteOf(
	value: Value | null | undefined,
	zone: CompanyZone,
	use: MomentUse,
): number | null {
	if (typeof value !== 'string') return null;
	if (isDay(value)) {
		const day = use === 'until' ? value : dayAfter(value, 1);
		return zone.minuteAt({ day, minute: use === 'until' ? 1 : 0 });
	}
	const moment = value.includes('T') ? Date.parse(value) : Number.NaN;
	return Number.isNaN(moment) ? null : Math.floor(moment / 60_000);
}

function isDay(value: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
