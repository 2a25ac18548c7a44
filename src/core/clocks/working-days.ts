/** What differs from Monday to Friday; no day is in both lists. */
export interface WorkingCalendar {
	/** Days off: `2026-10-01`. Saturdays and Sundays need not be named. */
	off: readonly string[];
	/** Saturdays and Sundays that are worked. */
	work: readonly string[];
}

/** Whether a day, `2026-12-04`, is worked. */
export function isWorkingDay(day: string, { off, work }: WorkingCalendar): boolean {
	return !off.includes(day) && (weekday(day) <= 5 || work.includes(day));
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekday(day: string): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
