import { dayAfter, weekOf } from './recurrence.ts';
import { weekday } from './working-days.ts';

/**
 * The week that is looked at on a day, `2026-11-26`: on a weekend the next, but for one that is worked or of which the
 * Sunday is. `work`: the weekends that are worked.
 */
export function weekToShow(
	today: string,
	work: readonly string[] = [],
): { days: string[]; isNext: boolean } {
	const own = weekOf(today);
	const isNext = weekday(today) > 5 && !own.some((day) => day >= today && work.includes(day));
	return { days: isNext ? weekOf(dayAfter(today, 3)) : own, isNext };
}
