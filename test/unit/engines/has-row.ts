import { daysOfQuarter } from '~/components/results/kpi-quarters.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { partsFed } from '~/core/definition/parts-fed.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';

/** A figure of the pages: what it is of, how many cases it has and why nothing is told. */
interface PageFigure {
	quarter: string;
	name: string;
	n: unknown;
	reason: unknown;
}

/**
 * Whether a figure of the pages must have a row in a database: what no case is of, and nobody keeps, has none, and what
 * is counted up to today only one in the quarter that goes on.
 */
export function hasRow(
	{ quarter, name, n, reason }: PageFigure,
	plan: KpiPlan,
	now: number,
): boolean {
	if (['no_data', 'not_kept'].includes(String(reason)) || n === 0 || n === '0') return false;
	if (!upToToday(plan).has(name)) return true;
	const { day } = timeOf(plan.company.calendar).zone.wallAt(now);
	const { from, until } = daysOfQuarter(quarter);
	return day >= from && day <= until;
}

function upToToday({ metrics, trackers }: KpiPlan): ReadonlySet<string> {
	const uses = trackers.flatMap((one) => one.uses);
	const fed = uses
		.filter(({ use }) => use === 'days_since' || use === 'covered')
		.flatMap((use) => partsFed(use).map(({ part }) => `${use.metric}.${part}`));
	const over = metrics.flatMap(({ id, parts }) =>
		parts.flatMap((part) => (part.over === 'fresh' ? [`${id}.${part.id}`] : [])),
	);
	return new Set([...fed, ...over]);
}
