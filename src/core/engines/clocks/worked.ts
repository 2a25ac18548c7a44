import {
	limitOn,
	type ClockLimit,
	type CompanyClocks,
} from '../../clocks/company/company-clocks.ts';
import { timeOf } from '../../clocks/company/time-of.ts';
import type { ClockMode } from '../../clocks/running/counting-time.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';
import { working } from './calendar-tables.ts';

/** How many minutes of a kind of clock were before a minute; of every hour the minute itself. */
export function workedBefore(minute: string, mode: ClockMode, { lookups }: Dialect): string {
	if (mode === 'calendar') return minute;
	return lookups.last({
		...{ from: working, by: 'opens', given: inMode(mode), reach: minute },
		value: (of) => `${of('before')} + ${lesser(minute, of('closes'))} - ${of('opens')}`,
	});
}

/** The minute at which so many minutes of a kind of clock were; a limit that ends with a day ends at its 24:00. */
export function whenWorked(target: string, mode: ClockMode, { lookups }: Dialect): string {
	if (mode === 'calendar') return target;
	return lookups.last({
		...{ from: working, by: 'before', given: inMode(mode), reach: `${target} - 1` },
		value: (of) => `${of('opens')} + ${target} - ${of('before')}`,
	});
}

const inMode = (mode: ClockMode) => `w."mode" = ${literal(mode)}`;

/** What differs from version to version of a limit, by the minute a clock began: the one in force that day counts. */
export function byVersion(
	code: string,
	begun: string,
	{ limits, calendar }: CompanyClocks,
	say: (limit: ClockLimit) => string,
): string {
	const versions = limits[code] ?? [];
	const { zone } = timeOf(calendar);
	const first = limitOn('0000-01-01', versions);
	if (!first) return 'null';
	const later = versions
		.flatMap((one) => (one.since === null || one === first ? [] : [{ ...one, since: one.since }]))
		.toReversed()
		.map(
			(one) => `when ${begun} >= ${zone.minuteAt({ day: one.since, minute: 0 })} then ${say(one)}`,
		);
	return later.length === 0 ? say(first) : `case ${later.join(' ')} else ${say(first)} end`;
}

/** The smaller of two numbers that are there. */
export const lesser = (one: string, other: string) =>
	`case when ${one} < ${other} then ${one} else ${other} end`;

/** The larger of two numbers that are there. */
export const larger = (one: string, other: string) =>
	`case when ${one} > ${other} then ${one} else ${other} end`;
