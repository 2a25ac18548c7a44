import type { Organization } from '../organization/organization-schema.ts';
import type { Plan } from './plan-lists.ts';

/** The mechanisms, or limits, that need a tool the company does without. */
export function gone<Row extends { needs: string[] }>(
	rows: readonly Row[],
	{ tools }: Pick<Organization, 'tools'>,
): Row[] {
	return rows.filter(({ needs }) => needs.some((tool) => tools[tool] === null));
}

/** The plan of a company: without the mechanisms whose tools it does not have, and without what names them. */
export function withoutMissingTools(plan: Plan, organization: Organization): Plan {
	const ids = new Set(gone(plan.mechanisms, organization).map(({ id }) => id));
	if (ids.size === 0) return plan;
	const rest = <Row extends { mechanisms: string[] }>(rows: readonly Row[]) =>
		rows.map((row) => ({ ...row, mechanisms: row.mechanisms.filter((id) => !ids.has(id)) }));
	return {
		...plan,
		mechanisms: plan.mechanisms.filter(({ id }) => !ids.has(id)),
		scenarios: rest(plan.scenarios),
		rules: rest(plan.rules),
		notes: rest(plan.notes),
	};
}
