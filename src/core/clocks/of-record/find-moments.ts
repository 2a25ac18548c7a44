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
	zone: CompanyZone;
	/** The answers of the record, `null`, or of those of its children of a tracker that are there. */
	of(child: string | null): readonly Values[];
}

/** What a record and its children tell. Its clocks ask for the same children again and again. */
export function toldBy(values: Values, children: readonly ChildRecord[], zone: CompanyZone): Told {
	const known = new Map<string | null, readonly Values[]>([[null, [values]]]);
	const find = (child: string | null) =>
		children.flatMap((one) =>
			one.tracker === child && !one.deleted && !one.corrected ? [one.values] : [],
		);
	return {
		values,
		zone,
		of(child) {
			const there = known.get(child) ?? find(child);
			known.set(child, there);
			return there;
		},
	};
}

/** All moments a record and its children tell, in minutes since 1970, the earliest first. */
export function findMoments(moment: ClockMoment, told: Told, use: MomentUse): number[] {
	const { child, field, where } = moment;
	const found: number[] = [];
	for (const values of told.of(child)) {
		const minute = answers(values, where) ? minuteOf(values[field], told.zone, use) : null;
		if (minute !== null) found.push(minute);
	}
	return found.sort((one, other) => one - other);
}

/** Whether all the fields have one of the codes. */
export function answers(values: Values, where: Record<string, string[]>): boolean {
	return Object.keys(where).every((field) => {
		const [value, codes = []] = [values[field], where[field]];
		if (typeof value === 'string') return codes.includes(value);
		return codesOf(value).some((code) => codes.includes(code));
	});
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
