import type { ArchiveTable } from './data-package.ts';
import type { Resource } from './descriptor.ts';
import type { Dialect } from './dialect.ts';
import { clickhouse } from './clickhouse.ts';
import { clusterTables } from './clickhouse-cluster.ts';
import type { KpiPlan } from '../figures/kpis/kpi-plan.ts';
import { calendarTables } from './clocks/calendar-tables.ts';
import { clockTables, clockViews } from './clocks/clock-views.ts';
import type { SqlContext } from './clocks/moments.ts';
import { figureTable, figureView } from './figures/figure-view.ts';
import { toldFigures } from './figures/told-figures.ts';
import { untoldParts } from './figures/untold-parts.ts';
import { duckdb } from './duckdb.ts';
import { engineNotes } from './engine-notes.ts';
import { joinedNames, parentViews } from './parent-views.ts';
import { orphansView } from './orphans-view.ts';
import { postgresql } from './postgresql.ts';
import { readMe } from './read-me.ts';
import { sqlite } from './sqlite.ts';
import { nowView, stateView } from './state-views.ts';
import { schemaSql } from './table-sql.ts';

/** The databases the zip has a script for. */
const dialects: readonly Dialect[] = [duckdb, sqlite, postgresql, clickhouse];

/** What goes into the zip beside the tables, by name: a page to read, tables in plain SQL, a script for each database. */
export function engineFiles(
	tables: readonly ArchiveTable[],
	resources: readonly Resource[],
	plan: KpiPlan | null,
): Record<string, string> {
	const known = new Map(
		tables.map(({ definition }) => {
			const resource = resources.find(({ name }) => name === definition.id);
			const columns = new Set(resource?.schema.fields.map(({ name }) => name));
			return [definition.id, { definition, columns }];
		}),
	);
	const contextIn = (dialect: Dialect) => (id: string) => {
		const definition = known.get(id)?.definition;
		return definition ? { dialect, definition, tables: known } : null;
	};
	const ids = [...known.keys()];
	const told = plan && toldFigures(plan, ids, contextIn(duckdb));
	const figures = told ? [...told.figures.map(({ asked }) => asked), ...told.changes] : [];
	const scripts = dialects.map((dialect) => [
		`engines/${dialect.name}.sql`,
		script([
			...dialect.first,
			...resources.flatMap((one) => dialect.table(one)),
			...resources.flatMap((one) => dialect.load(one)),
			...dialect.loaded,
			...views(tables, resources, dialect),
			...(plan ? calendarTables(plan.company, dialect) : []),
			...(plan && !dialect.storesTold ? toldIn(contextIn(dialect), tables, dialect, plan) : []),
		]),
	]);
	const stored = dialects
		.filter(({ storesTold }) => storesTold)
		.map((dialect) => [
			`engines/${dialect.name}-figures.sql`,
			script(plan ? toldIn(contextIn(dialect), tables, dialect, plan) : []),
		]);
	return {
		'README.md': readMe(resources, plan !== null),
		'engines/NOTES.md': engineNotes(
			resources,
			joinedNames(tables),
			plan && {
				figures,
				others: untoldParts(plan, figures, new Set(known.keys())),
			},
		),
		'schema.sql': schemaSql(resources),
		...Object.fromEntries(scripts),
		...Object.fromEntries(plan ? stored : []),
		'engines/clickhouse-cluster.sql': script(Object.values(clusterTables(resources)).flat()),
	};
}

function views(
	tables: readonly ArchiveTable[],
	resources: readonly Resource[],
	dialect: Dialect,
): string[] {
	const own = resources.flatMap((resource) => {
		const table = tables.find(({ definition }) => definition.id === resource.name);
		if (!table) return [];
		return [...stateView(resource, dialect), ...nowView(table.definition, resource, dialect)];
	});
	const joined = tables.flatMap((table) => parentViews(table, tables, dialect));
	return [...own, ...joined, ...orphansView(tables, dialect)];
}

/** What is worked out of the records and the company's calendar. */
function toldIn(
	contextOf: (tracker: string) => SqlContext | null,
	tables: readonly ArchiveTable[],
	dialect: Dialect,
	plan: KpiPlan,
): string[] {
	const clocks = tables.flatMap(({ definition }) => {
		const context = contextOf(definition.id);
		if (!context) return [];
		return (dialect.storesTold ? clockTables : clockViews)(context, plan.company);
	});
	const ids = tables.map(({ definition }) => definition.id);
	const figures = (dialect.storesTold ? figureTable : figureView)(
		...([toldFigures(plan, ids, contextOf), ids, dialect] as const),
	);
	return [...clocks, ...figures];
}

function script(statements: readonly string[]): string {
	return `${statements.join('\n\n')}\n`;
}
