/** So many days, some centuries, are remembered; what comes then is worked out each time. */
const most = 100_000;
/** In milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000;

const numbers = new Map<string, number>();
const days = new Map<number, string>();

/**
 * Days since 1970 of a day, `2026-12-04`; NaN for what is none. Clocks of thousands of records go over the same
 * few years again and again: each day is worked out once.
 */
export function numberOfDay(day: string): number {
	const known = numbers.get(day);
	if (known !== undefined) return known;
	const number = Date.parse(`${day}T00:00:00Z`) / dayLength;
	if (numbers.size < most) numbers.set(day, number);
	return number;
}

/** The day of such a number. Throws a RangeError for NaN. */
export function dayOfNumber(number: number): string {
	const known = days.get(number);
	if (known !== undefined) return known;
	const day = new Date(number * dayLength).toISOString().slice(0, 10);
	if (days.size < most) days.set(number, day);
	return day;
}
