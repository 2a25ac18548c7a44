import { dayAfter } from '~/core/clocks/recurrence.ts';
import type { KpiPeriod } from '~/core/figures/kpis/kpi-period.ts';

/** So many quarters may be looked at, this one included. */
const count = 9;

/**
 * The quarters that may be looked at, the one of today first. Counted here: forms would have to offer what they
 * count them with, and they are full.
 */
export function quartersUntil(now: Date): [first: string, ...string[]] {
	const today = now.getFullYear() * 4 + Math.floor(now.getMonth() / 3);
	const name = (quarter: number) => `${Math.floor(quarter / 4)}Q${(quarter % 4) + 1}`;
	return [name(today), ...Array.from({ length: count - 1 }, (_, at) => name(today - 1 - at))];
}

/** The days of a quarter, `2026Q4`. */
export function daysOfQuarter(quarter: string): KpiPeriod {
	const year = Number(quarter.slice(0, 4));
	const month = Number(quarter.slice(-1)) * 3;
	const first = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`;
	const next = month === 12 ? first(year + 1, 1) : first(year, month + 1);
	return { code: quarter, from: first(year, month - 2), until: dayAfter(next, -1) };
}
