import { partsFed } from '../../definition/parts-fed.ts';
import type { KpiPlan, PartName } from '../../figures/kpis/kpi-plan.ts';
import { unitOf } from '../../figures/kpis/unit-of.ts';
import { fewestOf } from '../../tables/fewest.ts';
import { headsIn } from '../clocks/head-steps.ts';
import type { SqlContext } from '../clocks/moments.ts';
import { stepTable, withSteps } from '../clocks/steps.ts';
import type { Dialect } from '../dialect.ts';
import { quoted } from '../quoted.ts';
import type { Counted } from './counted.ts';
import { countedFor } from './counted-for.ts';
import { type AskedPart, figureSelect } from './figure-select.ts';
import { figureSteps } from './figure-steps.ts';

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
	const selects = figureSelects(told, dialect).join('\nunion all\n');
	const steps = withSteps(figureSteps(trackers, selects, dialect), dialect);
	return dialect.view('figures', `${steps}\n${selects}`);
}

/** The same as a table, as of the moment it is made. */
export function figureTable(
	told: readonly ToldFigure[],
	trackers: readonly string[],
	dialect: Dialect,
): string[] {
	// What an earlier zip told would be read as if it were of this one.
	if (told.length === 0) return ['drop table if exists figures;'];
	const rows = quoted('_figure_rows');
	const selects = figureSelects(told, dialect);
	const steps = figureSteps(trackers, selects.join(), dialect);
	return [
		...steps.flatMap(stepTable),
		`drop table if exists ${rows};`,
		`create table ${rows} (${columns}) engine = Memory;`,
		...selects.map((select) => `insert into ${rows}\n${select};`),
		`create or replace table figures engine = MergeTree order by (metric, part) as select * from ${rows};`,
		...[rows, ...steps.map(({ name }) => name)].map((name) => `drop table ${name};`),
	];
}

const columns =
	'metric String, part String, tracker String, period String, n Nullable(Int64), asked Nullable(Int64), not_applicable Nullable(Int64), missing Nullable(Int64), hits Nullable(Int64), value Nullable(Float64), reason Nullable(String)';

const figureSelects = (told: readonly ToldFigure[], dialect: Dialect) =>
	told.map(({ asked, counted }) => figureSelect(asked, counted, dialect));

/** Every figure of the plan that SQL is written for and the zip has the columns of. */
export function toldFigures(
	plan: KpiPlan,
	contextOf: (tracker: string) => SqlContext | null,
): ToldFigure[] {
	const told = plan.trackers.flatMap(({ id, uses }) => {
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
				const minimum = row.minimum ?? metric.minimum ?? 1;
				const { company } = plan;
				const asking = { take, minimum, company, unit: unitOf(row.shown) };
				const counted = countedFor(use, asking, context);
				const asked = { metric: metric.id, part, tracker: id, minimum, people, beside: null };
				return counted ? { asked, counted } : [];
			}),
		);
	});
	return told.map((one) => ({
		...one,
		asked: { ...one.asked, beside: besideOf(one, plan, told) },
	}));
}

/** The part a figure of people is compared with in the same period, as the pages compare them (`computeKpis`). */
function besideOf(
	{ asked }: ToldFigure,
	{ metrics }: Pick<KpiPlan, 'metrics'>,
	told: readonly ToldFigure[],
): AskedPart['beside'] {
	const is = (one: PartName | null, { metric, part }: PartName) =>
		one?.metric === metric && one.part === part;
	const changes = metrics.flatMap(({ parts }) => parts.flatMap(({ change }) => change ?? []));
	const names = changes.flatMap(({ of, with: other }) =>
		other === null ? [] : is(of, asked) ? [other] : is(other, asked) ? [of] : [],
	);
	const beside = told.find((one) => names.some((name) => is(name, one.asked)));
	const fewest = Math.max(asked.people ?? 0, beside?.asked.people ?? 0);
	return beside && fewest > 0 ? { counted: beside.counted, fewest } : null;
}

/** The parts of the plan's metrics that records of these trackers, or other metrics alone, make up, and SQL does not. */
export function untoldParts(
	{ metrics, trackers }: Pick<KpiPlan, 'metrics' | 'trackers'>,
	told: readonly ToldFigure[],
	there: ReadonlySet<string>,
): { metric: string; part: string }[] {
	const keyOf = (metric: string, part: string) => `${metric}.${part}`;
	const known = new Set(told.map(({ asked }) => keyOf(asked.metric, asked.part)));
	const feeders = (metric: string, part: string) =>
		trackers.filter(({ uses }) =>
			uses.some((use) => use.metric === metric && partsFed(use).some((one) => one.part === part)),
		);
	return metrics.flatMap(({ id, parts }) =>
		parts.flatMap((one) => {
			const by = feeders(id, one.id);
			// What nobody records, but somebody keeps elsewhere, is on no page either.
			const isMade = one.kept === null;
			const isHere = by.length === 0 || by.some((tracker) => there.has(tracker.id));
			const isTold = known.has(keyOf(id, one.id));
			return isMade && isHere && !isTold ? [{ metric: id, part: one.id }] : [];
		}),
	);
}
