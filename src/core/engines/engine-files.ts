import type { ArchiveTable } from './data-package.ts';
import type { Resource } from './descriptor.ts';
import type { Dialect } from './dialect.ts';
import { clickhouse } from './clickhouse.ts';
import { clusterTables } from './clickhouse-cluster.ts';
import { duckdb } from './duckdb.ts';
import { joinedNames, parentViews } from './parent-views.ts';
import { postgresql } from './postgresql.ts';
import { readMe } from './read-me.ts';
import { sqlite } from './sqlite.ts';
import { nowView, stateView } from './state-views.ts';
import { schemaSql } from './table-sql.ts';

/** The databases the zip has a script for. */
export const dialects: readonly Dialect[] = [duckdb, sqlite, postgresql, clickhouse];

/** What goes into the zip beside the tables, by name: a page to read, tables in plain SQL, a script for each database. */
export function engineFiles(
	tables: readonly ArchiveTable[],
	resources: readonly Resource[],
): Record<string, string> {
	const scripts = dialects.map((dialect) => [
		`engines/${dialect.name}.sql`,
		script([
			...resources.flatMap((one) => dialect.table(one)),
			...resources.flatMap((one) => dialect.load(one)),
			...views(tables, resources, dialect),
		]),
	]);
	return {
		'README.md': readMe(resources, joinedNames(tables)),
		'schema.sql': schemaSql(resources),
		...Object.fromEntries(scripts),
		'engines/clickhouse-cluster.sql': script(clusterTables(resources)),
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
	return [...own, ...tables.flatMap((table) => parentViews(table, tables, dialect))];
}

function script(statements: readonly string[]): string {
	return `${statements.join('\n\n')}\n`;
}
