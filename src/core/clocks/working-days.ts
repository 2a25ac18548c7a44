/** What differs from Monday to Friday, as `calendar` in `organization.yml` lists it. */
export interface WorkingCalendar {
	/** Days off besides Saturdays and Sundays: `2026-10-01`. */
	off: readonly string[];
	/** Saturdays and Sundays that are worked. */
	work: readonly string[];
}

/** Whether a day, `2026-12-04`, is worked. */
export function isWorkingDay(day: string, { off, work }: WorkingCalendar): boolean {
	return weekday(day) <= 5 ? !off.includes(day) : work.includes(day);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekday(day: string): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
