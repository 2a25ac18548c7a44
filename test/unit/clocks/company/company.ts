import type { CompanyCalendar, CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { clockLimits } from '~/core/handbook/clock-limits.ts';
import { loadCalendar } from '../../calendar.ts';
import { loadOrganization } from '../../definitions.ts';
import { loadRules } from '../../handbook.ts';

/** The real company as clocks are read with it. */
export function loadCompany(): CompanyClocks {
	const organization = loadOrganization();
	const { off, work, years } = loadCalendar();
	const { zone, hours } = organization.calendar;
	return {
		limits: clockLimits(loadRules().limits, organization),
		calendar: { off, work, years, zone, hours },
	};
}

/** `2026-11-20 16:00` on the company's wall, in minutes since 1970; `24:00` is the end of a day. */
export function minuteOn(wall: string, calendar: CompanyCalendar): number {
	const [day = '', time = ''] = wall.split(' ');
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return timeOf(calendar).zone.minuteAt({ day, minute: hours * 60 + minutes });
}
