import { type ClockLimit, type CompanyClocks, limitOn } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';

/** The limit of this code as it was at a minute. Throws where the page was not given it. */
export function limitAtHand(
	code: string,
	clock: string,
	minute: number,
	{ limits, calendar }: CompanyClocks,
): ClockLimit {
	const limit = limitOn(timeOf(calendar).zone.wallAt(minute).day, limits[code] ?? []);
	if (limit === null)
		throw new Error(
			`The clock "${clock}" has the limit "${code}", which is not at hand. Give the island what loadCompanyClocks loads.`,
		);
	return limit;
}
