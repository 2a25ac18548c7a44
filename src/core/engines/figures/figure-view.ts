import { partsFed } from '../../definition/parts-fed.ts';
import type { KpiPlan } from '../../figures/kpis/kpi-plan.ts';
import { unitOf } from '../../figures/kpis/unit-of.ts';
import { fewestOf } from '../../tables/fewest.ts';
import type { SqlContext } from '../clocks/moments.ts';
import type { Dialect } from '../dialect.ts';
import { type Counted, countedFor } from './counted.ts';
import { type AskedPart, figureSelect } from './figure-select.ts';
import { figureSteps, headsIn } from './figure-steps.ts';

/** A part of a metric of the plan, and what it is made of. */
interface ToldFigure {
	asked: AskedPart;
	counted: Counted;
}

/**
 * The view `figures`, of the company: one row for each part and each quarter, or period named on a form. Shares lie
 * between 0 and 1; `hits` of `n` where a percentage would say too much. `trackers`: whose tables are there.
 */
export function figureView(
	told: readonly ToldFigure[],
	trackers: readonly string[],
	dialect: Dialect,
): string[] {
	if (told.length === 0) return [];
	const selects = told
		.map(({ asked, counted }) => figureSelect(asked, counted))
		.join('\nunion all\n');
	return dialect.view('figures', `with ${figureSteps(trackers, selects, dialect)}\n${selects}`);
}

/** Every figure of the plan that SQL is written for and the zip has the columns of. */
export function toldFigures(
	plan: Pick<KpiPlan, 'metrics' | 'trackers'>,
	contextOf: (tracker: string) => SqlContext | null,
): ToldFigure[] {
	return plan.trackers.flatMap(({ id, uses }) => {
		const known = contextOf(id);
		if (!known) return [];
		const context = { ...known, headsIn };
		const { definition } = known;
		const people = definition.anonymous ? fewestOf(definition).scores : null;
		return uses.flatMap((use) =>
			partsFed(use).flatMap(({ part, take }) => {
				const metric = plan.metrics.find((one) => one.id === use.metric);
				const row = metric?.parts.find((one) => one.id === part);
				if (!metric || !row) return [];
				const counted = countedFor(use, take, unitOf(row.shown), context);
				const minimum = row.minimum ?? metric.minimum ?? 1;
				const asked = { metric: metric.id, part, tracker: id, minimum, people };
				return counted ? { asked, counted } : [];
			}),
		);
	});
}
