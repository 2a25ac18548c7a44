import type { Organization } from '../organization/organization-schema.ts';
import type { Plan } from './plan-lists.ts';

/** The mechanisms, limits, gaps or terms that need a tool the company does without. */
export function gone<Row extends { needs: string[] }>(
	rows: readonly Row[],
	{ tools }: Pick<Organization, 'tools'>,
): Row[] {
	return rows.filter(({ needs }) => needs.some((tool) => tools[tool] === null));
}

/** The plan of a company: without the mechanisms and gaps whose tools it does not have, and without what names them. */
export function withoutMissingTools(plan: Plan, organization: Organization): Plan {
	const ids = new Set(
		[plan.mechanisms, plan.resolutions].flatMap((rows) =>
			gone<{ id: string; needs: string[] }>(rows, organization).map(({ id }) => id),
		),
	);
	if (ids.size === 0) return plan;
	const isThere = (id: string) => !ids.has(id);
	const rest = <Row extends { mechanisms: string[] }>(rows: readonly Row[]) =>
		rows.map((row) => ({ ...row, mechanisms: row.mechanisms.filter(isThere) }));
	const settled = <Row extends { resolutions: string[] }>(rows: readonly Row[]) =>
		rows.map((row) => ({ ...row, resolutions: row.resolutions.filter(isThere) }));
	return {
		...plan,
		mechanisms: plan.mechanisms.filter(({ id }) => isThere(id)),
		resolutions: plan.resolutions.filter(({ id }) => isThere(id)),
		scenarios: rest(plan.scenarios),
		rules: rest(plan.rules),
		notes: rest(plan.notes),
		metrics: settled(plan.metrics),
		tables: settled(plan.tables),
	};
}
