import { dayAfter } from './recurrence.ts';

/** The notice for a year may set days from here on in December of the year before. */
const firstOpenDay = 22;

/**
 * The year whose notice would have to be there for this day to be certain, and is not; `null` = it is
 * certain. The last ten days of December are settled by the notice for the next year only.
 */
export function missingYear(day: string, years: readonly number[]): number | null {
	const [year = 0, month, date = 0] = day.split('-').map(Number);
	if (!years.includes(year)) return year;
	const isOpen = month === 12 && date >= firstOpenDay;
	return isOpen && !years.includes(year + 1) ? year + 1 : null;
}

/** The first such year over days in a row, both ends included; `null` = all are certain. */
export function missingYearBetween(
	first: string,
	last: string,
	years: readonly number[],
): number | null {
	const certain = certainUntil(first, years);
	if (certain === null) return last < first ? null : missingYear(first, years);
	return last <= certain ? null : missingYear(dayAfter(certain, 1), years);
}

/** The last day from this one on up to which every day is certain; `null` = not even this one. */
export function certainUntil(day: string, years: readonly number[]): string | null {
	if (missingYear(day, years) !== null) return null;
	let year = Number(day.slice(0, 4));
	while (years.includes(year + 1)) year += 1;
	return `${year}-12-${firstOpenDay - 1}`;
}

/** The first year that would have to be known for some days, in any order, to be certain; `null` = all of them are. */
export function missingYearAmong(days: Iterable<string>, years: readonly number[]): number | null {
	let first: number | null = null;
	for (const day of days) {
		const year = missingYear(day, years);
		if (year !== null && (first === null || year < first)) first = year;
	}
	return first;
}
