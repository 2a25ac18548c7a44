import type { CompanyZone } from './company-zone.ts';

/**
 * The day of an answer, `2026-12-31`, where the company is: a day as it stands, a moment as the company's wall shows it,
 * wherever it was noted. `zone`: `null` = nobody knows it, and a moment is of the day it names. `null`: it is neither.
 */
export function dayOnWall(value: unknown, zone: CompanyZone | null): string | null {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) return null;
	const moment = value.length > 10 && zone ? Date.parse(value) : Number.NaN;
	if (zone === null || Number.isNaN(moment)) return value.slice(0, 10);
	return zone.wallAt(Math.floor(moment / 60_000)).day;
}
