import type { Value } from '../fields/value.ts';
import type { KpiPeriod } from '../figures/kpis/kpi-period.ts';

/** Whether what says when something was lies in the period. */
export function isIn(when: Value | null | undefined, { code, from, until }: KpiPeriod): boolean {
	const day = dayOf(when);
	return day === null ? when === code : day >= from && day <= until;
}

/** `2026-11-23` of a day or a moment; `null` = it is neither. */
export function dayOf(when: Value | null | undefined): string | null {
	return typeof when === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(when)?.[0] ?? null) : null;
}
