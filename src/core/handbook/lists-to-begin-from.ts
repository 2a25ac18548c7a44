import type { ListsOfRows } from '../definition/begin-mistakes.ts';
import type { Organization } from '../organization/organization-schema.ts';
import type { Plan } from './plan-lists.ts';

/** What a register may be begun from, by name: the lists of the plan, and the departments the company has. */
export function listsToBeginFrom(plan: Plan, { departments }: Organization): ListsOfRows {
	const there = departments.filter(({ absorbedBy, retired }) => absorbedBy === null && !retired);
	return { ...plan, departments: there };
}
