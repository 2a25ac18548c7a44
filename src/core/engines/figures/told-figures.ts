import { partsFed } from '../../definition/parts-fed.ts';
import type { KpiMetric, KpiPlan, PartName } from '../../figures/kpis/kpi-plan.ts';
import { unitOf } from '../../figures/kpis/unit-of.ts';
import { fewestOf } from '../../tables/fewest.ts';
import { headsIn } from '../clocks/head-steps.ts';
import type { SqlContext } from '../clocks/moments.ts';
import type { AskedChange } from './change-select.ts';
import type { Counted } from './counted.ts';
import { countedFor } from './counted-for.ts';
import type { AskedPart } from './figure-select.ts';
import { countedOver } from './over-rows.ts';

/** A part of a metric of the plan, and what it is made of. */
export interface ToldFigure {
	asked: AskedPart;
	counted: Counted;
}

/** All that SQL is written for and the zip has the columns of. */
export interface ToldFigures {
	figures: ToldFigure[];
	changes: AskedChange[];
}

/** What of the plan is told of the tables of a zip. `trackers`: whose tables are there. */
export function toldFigures(
	plan: KpiPlan,
	trackers: readonly string[],
	contextOf: (tracker: string) => SqlContext | null,
): ToldFigures {
	const contexts = trackers.flatMap((id) => {
		const known = contextOf(id);
		return known ? [{ ...known, headsIn }] : [];
	});
	const told = [...figuresFed(plan, contexts), ...figuresOver(plan, contexts)];
	const figures = told.map((one) => ({
		...one,
		asked: { ...one.asked, beside: besideOf(one, plan, told) },
	}));
	return { figures, changes: changesOf(plan, figures) };
}

function figuresFed(plan: KpiPlan, contexts: readonly SqlContext[]): ToldFigure[] {
	const { company } = plan;
	return plan.trackers.flatMap(({ id, uses }) => {
		const context = contexts.find(({ definition }) => definition.id === id);
		if (!context) return [];
		const { definition } = context;
		const people = definition.anonymous ? fewestOf(definition).scores : null;
		return uses.flatMap((use) =>
			partsFed(use).flatMap(({ part, take }) => {
				const metric = plan.metrics.find((one) => one.id === use.metric);
				const row = metric?.parts.find((one) => one.id === part);
				if (!metric || !row) return [];
				const minimum = row.minimum ?? metric.minimum ?? 1;
				const asking = { take, minimum, company, unit: unitOf(row.shown) };
				const counted = countedFor(use, asking, context);
				const asked = { metric: metric.id, part, tracker: id, minimum, people, beside: null };
				return counted ? [{ asked, counted }] : [];
			}),
		);
	});
}

function figuresOver({ metrics }: KpiPlan, contexts: readonly SqlContext[]): ToldFigure[] {
	return partsOf(metrics).flatMap(({ metric, part }) => {
		const counted = part.over === null ? null : countedOver(part.over, contexts);
		const minimum = part.minimum ?? metric.minimum ?? 1;
		const of = { metric: metric.id, part: part.id, tracker: null };
		return counted ? [{ asked: { ...of, minimum, people: null, beside: null }, counted }] : [];
	});
}

function changesOf({ metrics }: KpiPlan, figures: readonly ToldFigure[]): AskedChange[] {
	const named = (name: PartName | null) =>
		figures.find(({ asked }) => is(name, asked))?.asked ?? null;
	return partsOf(metrics).flatMap(({ metric, part: { id, change } }) => {
		const of = named(change?.of ?? null);
		const beside = named(change?.with ?? null);
		if (!change || !of || (change.with !== null && !beside)) return [];
		return [{ metric: metric.id, part: id, as: change.as, of, with: beside }];
	});
}

const partsOf = (metrics: readonly KpiMetric[]) =>
	metrics.flatMap((metric) => metric.parts.map((part) => ({ metric, part })));

const is = (one: PartName | null, { metric, part }: PartName) =>
	one?.metric === metric && one.part === part;

/** The part a figure of people is compared with in the same period, as the pages compare them (`computeKpis`). */
function besideOf(
	{ asked }: ToldFigure,
	{ metrics }: Pick<KpiPlan, 'metrics'>,
	told: readonly ToldFigure[],
): AskedPart['beside'] {
	const changes = partsOf(metrics).flatMap(({ part }) => part.change ?? []);
	const names = changes.flatMap(({ of, with: other }) =>
		other === null ? [] : is(of, asked) ? [other] : is(other, asked) ? [of] : [],
	);
	const beside = told.find((one) => names.some((name) => is(name, one.asked)));
	const fewest = Math.max(asked.people ?? 0, beside?.asked.people ?? 0);
	return beside && fewest > 0 ? { counted: beside.counted, fewest } : null;
}
