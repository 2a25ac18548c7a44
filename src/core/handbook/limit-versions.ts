import type { Limit } from '../organization/limit.ts';
import type { Organization } from '../organization/organization-schema.ts';
import { limitOf } from './limits.ts';
import type { Plan } from './plan-lists.ts';

/** A version of a limit, and the first day it holds on; `null`: always. */
export type LimitVersion = Limit & { since: string | null };

/**
 * The limits as they are in this company, by id, each with its versions in order, as `counted` makes of them; left out
 * are those of which a version is nothing (`null`).
 */
export function limitVersions<Counted>(
	rows: readonly Plan['limits'][number][],
	organization: Organization,
	counted: (version: LimitVersion) => Counted | null,
): Record<string, Counted[]> {
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
