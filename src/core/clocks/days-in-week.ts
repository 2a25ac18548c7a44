import { dayAfter, weekOf } from './recurrence.ts';
import { weekday } from './working-days.ts';

/**
 * The day on the device's calendar, `2026-11-26`, from which a week is looked at: on a weekend the next, but for one
 * that is worked or of which the Sunday is. `work`: the weekends that are worked.
 */
export function weekToShow(
	now: Date,
	work: readonly string[] = [],
): { days: string[]; today: string; isNext: boolean } {
	const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
		.toISOString()
		.slice(0, 10);
	const own = weekOf(today);
	const isNext = weekday(today) > 5 && !own.some((day) => day >= today && work.includes(day));
	return { days: isNext ? weekOf(dayAfter(today, 3)) : own, today, isNext };
}
