import { answers, type ChildRecord, type Told, toldBy } from '../clocks/of-record/find-moments.ts';
import type { ClockStart } from '../clocks/of-record/record-clock.ts';
import type { CompanyZone } from '../clocks/running/company-zone.ts';
import type { Definition } from '../definition/definition.ts';
import type { Values } from '../fields/value.ts';
import { dayAfter } from '../clocks/recurrence.ts';
import type { KeptLimits } from './kept-limit.ts';
import { lastDayKept } from './last-day-kept.ts';
import { lastDayTold } from './last-day-told.ts';

/** What the day a record is kept until is found with. */
export interface KeptBy {
	limits: KeptLimits;
	zone: CompanyZone;
	/** The company's day, `2026-11-28`. */
	today: string;
}

/**
 * The first day on which a record was past the time its tracker says; `null`: it is not, or nobody can say since when
 * it is counted. Answers, those of what belongs to it too, are in the ids and codes of today.
 */
export function pastItsTime(
	{ kept }: Pick<Definition, 'kept'>,
	values: Values,
	children: readonly ChildRecord[],
	{ limits, zone, today }: KeptBy,
): string | null {
	const versions = kept?.time ? limits[kept.time.limit] : undefined;
	if (!kept?.time || !versions || !answers(values, kept.while)) return null;
	const day = dayCounted(kept.time.from, toldBy(values, children, zone));
	const last = day === null ? null : lastDayKept(day, versions);
	return last !== null && today > last ? dayAfter(last, 1) : null;
}

/** The day it counts from. Another moment only where the first is not answered at all: what nobody can read may be later. */
function dayCounted({ else: other, ...start }: ClockStart, told: Told): string | null {
	const said = told
		.of(start.child)
		.flatMap((values) => (answers(values, start.where) ? (values[start.field] ?? []) : []));
	if (said.length === 0) return other ? dayCounted(other, told) : null;
	const days: string[] = [];
	for (const value of said) {
		const day = lastDayTold(value, told.zone);
		if (day === null) return null;
		days.push(day);
	}
	return days.sort().at(start.pick === 'first' ? 0 : -1) ?? null;
}
