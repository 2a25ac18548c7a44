import { toLocalDay } from '../local-iso.ts';
import type { CompanyCalendar } from './company-clocks.ts';
import { timeOf } from './time-of.ts';

/** The day on the company's calendar, `2026-11-27`; on this device's where the page knows none. */
export function companyDay({
	company,
	now,
}: {
	company: { calendar?: CompanyCalendar } | null | undefined;
	now: Date;
}): string {
	const minute = Math.floor(now.getTime() / 60_000);
	return company?.calendar ? timeOf(company.calendar).zone.wallAt(minute).day : toLocalDay(now);
}
