import type { CompanyZone } from '../clocks/running/company-zone.ts';
import { dayOnWall } from '../clocks/running/day-on-wall.ts';
import type { Value } from '../fields/value.ts';
import type { KpiPeriod } from '../figures/kpis/kpi-period.ts';

/** A quarter as the company's walls have it. */
export interface Quarter extends KpiPeriod {
	zone: CompanyZone;
}

/** Whether what says when something was lies in the quarter. */
export function isIn(
	when: Value | null | undefined,
	{ code, from, until, zone }: Quarter,
): boolean {
	const day = dayOnWall(when, zone);
	return day === null ? when === code : day >= from && day <= until;
}
