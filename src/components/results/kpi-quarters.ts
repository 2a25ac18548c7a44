import { quarterAfter } from '~/core/clocks/quarter.ts';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import type { KpiPeriod } from '~/core/figures/kpis/kpi-period.ts';

/** So many quarters may be looked at, this one included. */
const count = 9;

/** The quarters that may be looked at, the one of today first. */
export function quartersUntil(now: Date): string[] {
	return Array.from({ length: count }, (_, at) => quarterAfter(now, -at));
}

/** The days of a quarter, `2026Q4`. */
export function daysOfQuarter(quarter: string): KpiPeriod {
	const year = Number(quarter.slice(0, 4));
	const month = Number(quarter.slice(-1)) * 3;
	const first = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`;
	const next = month === 12 ? first(year + 1, 1) : first(year, month + 1);
	return { code: quarter, from: first(year, month - 2), until: dayAfter(next, -1) };
}
