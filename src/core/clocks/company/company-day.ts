import { toLocalDay } from '../local-iso.ts';
import type { CompanyCalendar } from './company-clocks.ts';
import { timeOf } from './time-of.ts';

interface AsOf {
	company: { calendar?: CompanyCalendar } | null | undefined;
	now: Date;
}

/** The day on the company's calendar, `2026-11-27`; on this device's where the page knows none. */
export function companyDay({ company, now }: AsOf): string {
	const minute = Math.floor(now.getTime() / 60_000);
	return company?.calendar ? timeOf(company.calendar).zone.wallAt(minute).day : toLocalDay(now);
}

/** Noon on this device of the company's day: what is counted in days and quarters on a device's calendar goes by it. */
export function companyNoon(of: AsOf): Date {
	return new Date(`${companyDay(of)}T12:00`);
}
