import { type LimitVersion, limitVersions } from '../handbook/limit-versions.ts';
import type { Plan } from '../handbook/plan-lists.ts';
import type { Organization } from '../organization/organization-schema.ts';
import type { KeptLimit } from './kept-limit.ts';

/** The limits that are a number of days, weeks or months, as they are in this company, by id. */
export function keptLimits(
	rows: readonly Plan['limits'][number][],
	organization: Organization,
): Record<string, KeptLimit[]> {
	return limitVersions(rows, organization, inDays);
}

function inDays({ to, unit, since }: LimitVersion): KeptLimit | null {
	if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') return null;
	return { since, amount: to, unit };
}
