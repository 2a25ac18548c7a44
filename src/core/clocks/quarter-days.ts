import { dueMoment } from './due-moment.ts';
import { dayAfter } from './recurrence.ts';
import { weekday } from './working-days.ts';

/** The days of one quarter's collecting. */
export interface QuarterDays {
	/** `2026Q4`. */
	quarter: string;
	/** Monday of the quarter's last week: when people are told. */
	told: string;
	/** The last day on which files are in time. */
	in: string;
	/** The quarter's last day. */
	ends: string;
}

/** The quarters that end from a day on, with the day by which so many working days after the end have passed. */
export function quarterDays(
	today: string,
	count: number,
	workingDays: number,
	isWorkingDay: (day: string) => boolean,
): QuarterDays[] {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const first = year * 4 + Math.floor((month - 1) / 3);
	return Array.from({ length: count }, (_, after) => {
		const quarter = first + after;
		const ends = endOfQuarter(quarter);
		const from = { day: dayAfter(ends, 1), time: '00:00' };
		return {
			quarter: `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`,
			told: dayAfter(ends, 1 - weekday(ends)),
			in: dueMoment(from, workingDays * 24, 'working_days', isWorkingDay).day,
			ends,
		};
	});
}

/** The last day of a quarter, counted from the year 0 on: day 0 of the month after it. */
export function endOfQuarter(quarter: number): string {
	const end = new Date(Date.UTC(Math.floor(quarter / 4), (quarter % 4) * 3 + 3, 0));
	return end.toISOString().slice(0, 10);
}
