import { loadOrganization } from './load-definitions.ts';

/** How many work in each department the company has, by its code. */
export async function loadPeople(): Promise<Record<string, number>> {
	const { departments } = await loadOrganization();
	const there = departments.filter(({ absorbedBy, retired }) => absorbedBy === null && !retired);
	return Object.fromEntries(there.map(({ code, headcount }) => [code, headcount]));
}
