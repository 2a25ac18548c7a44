import { timeOf } from '~/core/clocks/company/time-of.ts';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { type ZoneClocks, zoneClocks } from '~/core/clocks/running/zone-clocks.ts';
import type { Company } from '~/core/organization/company.ts';

/**
 * The clocks that moments in files are read on: the company's. Where its file did not come, those of the zone the site
 * was built with, which is the same one; `null`: nobody knows it, and the device's are.
 */
export function companyClocks(
	company: Pick<Company, 'calendar'> | null,
	built: string | undefined = import.meta.env.GOUTONG_ZONE,
): ZoneClocks | null {
	if (company?.calendar) return zoneClocks(timeOf(company.calendar).zone);
	return built ? zoneClocks(createZone(built)) : null;
}
