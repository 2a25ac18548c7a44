import { gone } from '~/core/handbook/without-missing-tools.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadRows } from './load-plan.ts';

/** Limits for a list, all or those asked for: without the ones of a tool that the company does without. */
export async function limitsThere(ids?: readonly string[]) {
	const rows = await loadRows('limits', ids);
	const without = new Set(gone(rows, await loadOrganization()).map(({ id }) => id));
	return rows.filter(({ id }) => !without.has(id));
}
