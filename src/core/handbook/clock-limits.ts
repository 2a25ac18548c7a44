import type { ClockLimit } from '../clocks/company/company-clocks.ts';
import { limitInHours } from '../organization/limit.ts';
import type { Organization } from '../organization/organization-schema.ts';
import { type LimitVersion, limitVersions } from './limit-versions.ts';
import type { Plan } from './plan-lists.ts';

/**
 * The limits a clock can count, by id, each with its versions in order; left out are those that are no length
 * of time in hours, such as months or people.
 */
export function clockLimits(
	rows: readonly Plan['limits'][number][],
	organization: Organization,
): Record<string, ClockLimit[]> {
	return limitVersions(rows, organization, counted);
}

function counted({ since, ...limit }: LimitVersion): ClockLimit | null {
	const hours = limitInHours(limit);
	if (hours === null) return null;
	return { since, minutes: Math.round(hours.hours * 60), clock: hours.clock };
}
