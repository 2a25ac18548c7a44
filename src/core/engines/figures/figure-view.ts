import { stepTable, type Step, withSteps } from '../clocks/steps.ts';
import type { Dialect } from '../dialect.ts';
import { figureRows, figuresWithChanges } from './change-select.ts';
import { figureSelect } from './figure-select.ts';
import { figureSteps } from './figure-steps.ts';
import type { ToldFigures } from './told-figures.ts';

/**
 * The view `figures`, of the company: one row for each part and each quarter, or period named on a form. Shares lie
 * between 0 and 1; `hits` of `n` where a percentage would say too much. `trackers`: whose tables are there.
 */
export function figureView(
	told: ToldFigures,
	trackers: readonly string[],
	dialect: Dialect,
): string[] {
	if (told.figures.length === 0) return [];
	const { figures, own, all } = selectsOf(told, dialect);
	const rows: Step = { name: figureRows, select: figures.join('\nunion all\n') };
	const steps = figureSteps(trackers, own, [rows.select, all].join(), dialect);
	return dialect.view('figures', `${withSteps([...steps, rows], dialect)}\n${all}`);
}

/** The same as a table, as of the moment it is made. */
export function figureTable(
	told: ToldFigures,
	trackers: readonly string[],
	dialect: Dialect,
): string[] {
	// What an earlier zip told would be read as if it were of this one.
	if (told.figures.length === 0) return ['drop table if exists figures;'];
	const { figures, own, all } = selectsOf(told, dialect);
	const steps = figureSteps(trackers, own, [...figures, all].join(), dialect);
	return [
		...steps.flatMap(stepTable),
		`drop table if exists ${figureRows};`,
		`create table ${figureRows} (${columns}, ${untold}) engine = Memory;`,
		...figures.map((select) => `insert into ${figureRows}\n${select};`),
		`create or replace table figures engine = MergeTree order by (metric, part) as\n${all};`,
		...[figureRows, ...steps.map(({ name }) => name)].map((name) => `drop table ${name};`),
	];
}

const columns =
	'metric String, part String, tracker Nullable(String), period String, n Nullable(Int64), asked Nullable(Int64), not_applicable Nullable(Int64), missing Nullable(Int64), hits Nullable(Int64), value Nullable(Float64), reason Nullable(String)';
const untold =
	'own_n Nullable(Int64), own_asked Nullable(Int64), own_na Nullable(Int64), own_missing Nullable(Int64), own_few Nullable(Int64), own_value Nullable(Float64), own_reason Nullable(String)';

const selectsOf = ({ figures, changes }: ToldFigures, dialect: Dialect) => ({
	figures: figures.map(({ asked, counted }) => figureSelect(asked, counted, dialect)),
	own: figures.flatMap(({ counted }) => ('rows' in counted ? (counted.steps ?? []) : [])),
	all: figuresWithChanges(changes, dialect),
});
