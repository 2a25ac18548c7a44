import { dayAfter, weekOf } from './recurrence.ts';
import { weekday } from './working-days.ts';

/** The day on the device's calendar, `2026-11-26`, from which a week is looked at: on a weekend, the next. */
export function weekToShow(now: Date): { days: string[]; today: string; isNext: boolean } {
	const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
		.toISOString()
		.slice(0, 10);
	const isNext = weekday(today) > 5;
	return { days: weekOf(isNext ? dayAfter(today, 3) : today), today, isNext };
}
