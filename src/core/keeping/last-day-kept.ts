import { dayOfNumber, numberOfDay } from '../clocks/day-numbers.ts';
import { inForce } from '../organization/limit.ts';
import type { KeptLimit } from './kept-limit.ts';

/** Days are written with four digits of their year. */
const lastYear = 9999;

/**
 * The last day, `2026-12-04`, on which something is kept that is counted from a day; the day itself does not count.
 * Months end on the day of the same number and, in a month that has none, on its last (Civil Code, Art. 201, 202).
 * `null`: nobody says how long, or it is for good: until after the year 9999, which people write for "never".
 */
export function lastDayKept(from: string, versions: readonly KeptLimit[]): string | null {
	const limit = inForce(versions, from) ?? versions[0];
	if (!limit) return null;
	if (limit.unit === 'months') return monthsAfter(from, Math.ceil(limit.amount));
	const days = Math.ceil(limit.amount * (limit.unit === 'weeks' ? 7 : 1));
	const number = numberOfDay(from) + days;
	return number <= numberOfDay(`${lastYear}-12-31`) ? dayOfNumber(number) : null;
}

function monthsAfter(day: string, months: number): string | null {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
	if (toYear > lastYear) return null;
	// Day 0 of the month after is the last of this one.
	const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
	return [
		String(toYear).padStart(4, '0'),
		...[toMonth, Math.min(date, last)].map((part) => String(part).padStart(2, '0')),
	].join('-');
}
