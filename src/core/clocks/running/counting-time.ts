import { dayAfter } from '../recurrence.ts';
import type { CompanyZone } from './company-zone.ts';
import type { Interval } from './intervals.ts';

/**
 * How the hours of a limit are counted (domain 4.2): every hour; 24 hours of every working day; office hours
 * only.
 */
export type ClockMode = 'calendar' | 'working_days' | 'working_hours';

/** What a company's clocks go by. */
export interface CompanyTime {
	zone: CompanyZone;
	isWorkingDay(day: string): boolean;
	/** The office hours of a working day in minutes since midnight, in order: from, to. */
	hours: readonly (readonly [from: number, to: number])[];
}

/** The stretches of a day, `2026-12-04`, during which a clock runs, in order; half-open, in minutes since 1970. */
export type CountingTime = (day: string) => readonly Interval[];

/** The stretches each kind of clock runs in; a day is worked out once. */
export function countingTime(mode: ClockMode, time: CompanyTime): CountingTime {
	const { zone } = time;
	const known = new Map<string, readonly Interval[]>();
	const read = (day: string): Interval[] => {
		if (mode !== 'calendar' && !time.isWorkingDay(day)) return [];
		if (mode === 'working_hours') {
			return time.hours.map(([from, to]) => ({
				start: zone.minuteAt({ day, minute: from }),
				end: to === 24 * 60 ? midnightAfter(day, zone) : zone.minuteAt({ day, minute: to }),
			}));
		}
		return [{ start: zone.minuteAt({ day, minute: 0 }), end: midnightAfter(day, zone) }];
	};
	return (day) => {
		const stretches = known.get(day) ?? read(day);
		known.set(day, stretches);
		return stretches;
	};
}

function midnightAfter(day: string, zone: CompanyZone): number {
	return zone.minuteAt({ day: dayAfter(day, 1), minute: 0 });
}
