import type { CompanyZone } from '../clocks/running/company-zone.ts';
import { numberOfDay } from '../clocks/day-numbers.ts';
import type { Value } from '../fields/value.ts';

/**
 * The last day, `2026-12-04`, an answer may mean: a moment as the company's wall shows it, a month (X14) to its end, so
 * that nothing is past its time too soon. `null`: nobody can tell.
 */
export function lastDayTold(value: Value, zone: CompanyZone): string | null {
	if (typeof value !== 'string') return null;
	if (/^\d{4}-\d{2}$/.test(value)) return isDay(`${value}-01`) ? lastOfMonth(value) : null;
	if (isDay(value)) return value;
	const moment = value.includes('T') ? Date.parse(value) : Number.NaN;
	if (Number.isNaN(moment)) return null;
	const { day } = zone.wallAt(Math.floor(moment / 60_000));
	// The last moments of 9999 are in the next year elsewhere.
	return isDay(day) ? day : null;
}

function lastOfMonth(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	// Day 0 of the month after is the last of this one.
	return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(numberOfDay(text));
}
