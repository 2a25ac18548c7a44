import { dayOfNumber, numberOfDay } from '../clocks/day-numbers.ts';
import type { KeptLimit } from './kept-limit.ts';

/**
 * The last day, `2026-12-04`, on which something is kept that is counted from a day; the day itself does not count.
 * Months end on the day of the same number and, in a month that has none, on its last (Civil Code, Art. 201, 202).
 */
export function lastDayKept(from: string, versions: readonly KeptLimit[]): string | null {
	const limit = versions.findLast(({ since }) => since === null || since <= from) ?? versions[0];
	if (!limit) return null;
	if (limit.unit === 'months') return monthsAfter(from, Math.ceil(limit.amount));
	const days = Math.ceil(limit.amount * (limit.unit === 'weeks' ? 7 : 1));
	return dayOfNumber(numberOfDay(from) + days);
}

function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
	// Day 0 of the month after is the last of this one.
	const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
	return [
		String(toYear).padStart(4, '0'),
		...[toMonth, Math.min(date, last)].map((part) => String(part).padStart(2, '0')),
	].join('-');
}
