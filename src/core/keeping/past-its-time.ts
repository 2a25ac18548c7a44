import {
	findMoments,
	answers,
	type ChildRecord,
	toldBy,
} from '../clocks/of-record/find-moments.ts';
import type { CompanyZone } from '../clocks/running/company-zone.ts';
import type { Definition } from '../definition/definition.ts';
import type { Values } from '../fields/value.ts';
import { dayAfter } from '../clocks/recurrence.ts';
import type { KeptLimits } from './kept-limit.ts';
import { lastDayKept } from './last-day-kept.ts';

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
	const told = toldBy(values, children, zone);
	const { else: other, ...start } = kept.time.from;
	const find = (moment: typeof start) =>
		findMoments(moment, told, 'until').at(moment.pick === 'first' ? 0 : -1);
	const minute = find(start) ?? (other && find(other));
	if (minute === undefined) return null;
	const last = lastDayKept(zone.wallAt(minute).day, versions);
	return last !== null && today > last ? dayAfter(last, 1) : null;
}
