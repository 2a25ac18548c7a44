import { limitOf } from '../handbook/limits.ts';
import type { Plan } from '../handbook/plan-lists.ts';
import type { Limit } from '../organization/limit.ts';
import type { Organization } from '../organization/organization-schema.ts';
import type { KeptLimit } from './kept-limit.ts';

/** The limits that are a number of days, weeks or months, as they are in this company, by id. */
export function keptLimits(
	rows: readonly Plan['limits'][number][],
	organization: Organization,
): Record<string, KeptLimit[]> {
	return Object.fromEntries(
		rows.flatMap((row) => {
			const limit = limitOf(row, organization);
			if (limit === null) return [];
			const { changes = [], ...first } = limit;
			const versions = [{ ...first, since: null }, ...changes].map(inDays);
			const whole = versions.filter((one) => one !== null);
			return whole.length === versions.length ? [[row.id, whole]] : [];
		}),
	);
}

function inDays({ to, unit, since }: Limit & { since: string | null }): KeptLimit | null {
	if (unit !== 'days' && unit !== 'weeks' && unit !== 'months') return null;
	return { since, amount: to, unit };
}
