import { dayAfter } from '../../clocks/recurrence.ts';
import type { KpiPeriod } from '../kpis/kpi-period.ts';

/** So few weeks have no middle, and nothing is judged by them (domain §4.3). */
export const fewestWeeks = 4;

/** Whole weeks from the first day on; what is left at the end is none. */
export function weeksOf(period: KpiPeriod | null): KpiPeriod[] {
	if (period === null) return [];
	const weeks: KpiPeriod[] = [];
	for (let from = period.from; dayAfter(from, 6) <= period.until; from = dayAfter(from, 7))
		weeks.push({ code: 'week', from, until: dayAfter(from, 6) });
	return weeks;
}
