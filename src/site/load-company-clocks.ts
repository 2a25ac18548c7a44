import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { clockLimits } from '~/core/handbook/clock-limits.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What the clocks of some limits are read with, in a browser and a worker: those limits, and the calendar. */
export async function loadCompanyClocks(codes: Iterable<string>): Promise<CompanyClocks> {
	const { limits, calendar } = await loadAllClocks();
	const asked = [...new Set(codes)].sort();
	return {
		limits: Object.fromEntries(
			asked.flatMap((code) => (limits[code] ? [[code, limits[code]]] : [])),
		),
		calendar,
	};
}

/** The same of every limit that a clock can count. */
export const loadAllClocks = oncePerBuild(async (): Promise<CompanyClocks> => {
	const organization = await loadOrganization();
	const { off, work, years } = await loadCalendar();
	const { zone, hours } = organization.calendar;
	return {
		limits: clockLimits(await loadRows('limits'), organization),
		calendar: { off, work, years, zone, hours },
	};
});
