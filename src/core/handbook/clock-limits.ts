import type { ClockLimit } from '../clocks/company/company-clocks.ts';
import { type Limit, limitInHours } from '../organization/limit.ts';
import type { Organization } from '../organization/organization-schema.ts';
import { limitOf } from './limits.ts';
import type { Plan } from './plan-lists.ts';

/**
 * The limits a clock can count, by id, each with its versions in order; left out are those that are no length
 * of time in hours, such as months or people.
 */
export function clockLimits(
	rows: readonly Plan['limits'][number][],
	organization: Organization,
): Record<string, ClockLimit[]> {
	return Object.fromEntries(
		rows.flatMap((row) => {
			const limit = limitOf(row, organization);
			if (limit === null) return [];
			const { changes = [], ...first } = limit;
			const versions = [{ ...first, since: null }, ...changes].map(counted);
			const whole = versions.filter((one) => one !== null);
			return whole.length === versions.length ? [[row.id, whole]] : [];
		}),
	);
}

function counted({ since, ...limit }: Limit & { since: string | null }): ClockLimit | null {
	const hours = limitInHours(limit);
	if (hours === null) return null;
	return { since, minutes: Math.round(hours.hours * 60), clock: hours.clock };
}
