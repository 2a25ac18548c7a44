import type { Dialect } from './dialect.ts';
import { queried } from './lookups.ts';
import { quoted } from './quoted.ts';
import { indexes, rowsOfTable } from './statements.ts';
import { columnLines, columnNames, typedCells } from './table-sql.ts';

const types = { number: 'real', integer: 'integer', text: 'text' };
const incoming = '_incoming';

/** SQLite's shell reads a file into a table of texts, from which what is new goes into the table of its form. */
export const sqlite: Dialect = {
	name: 'sqlite',
	first: [],
	table: (resource) => [
		`create table if not exists ${quoted(resource.name)} (\n${columnLines(resource, types)}\n);`,
		`create unique index if not exists ${quoted(`${resource.name}_hash`)} on ${quoted(resource.name)} ("_hash");`,
		`create index if not exists ${quoted(`${resource.name}_id`)} on ${quoted(resource.name)} ("_id");`,
	],
	load: (resource) => [
		`drop table if exists ${quoted(incoming)};`,
		`create table ${quoted(incoming)} (${resource.schema.fields.map(({ name }) => `${quoted(name)} text`).join(', ')});`,
		`.import --csv --skip 1 ${resource.path} ${incoming}`,
		`insert or ignore into ${quoted(resource.name)} (${columnNames(resource)})\nselect ${typedCells(resource, types)} from ${quoted(incoming)};`,
		`drop table ${quoted(incoming)};`,
	],
	loaded: ['analyze;'],
	storesTold: false,
	view: (name, select) => [
		`drop view if exists ${quoted(name)};`,
		`create view ${quoted(name)} as\n${select};`,
	],
	rows: (name, columns, rows, by) => [
		...rowsOfTable(name, columns, rows, types),
		...indexes(name, by),
	],
	revisions: quoted,
	absent: (column) => `${column} is null`,
	replaced: (table) =>
		`select t."_id" as id, h.value as hash from ${quoted(table)} t, json_each('["' || replace(t."_history", ' ', '","') || '"]') h where t."_history" is not null`,
	moment: (cell) => `strftime('%Y-%m-%dT%H:%M:%SZ', ${cell})`,
	day: (cell) => `case when length(${cell}) = 10 then date(${cell}) end`,
	minute: (cell) => `(cast(strftime('%s', ${cell}) as integer) / 60)`,
	atMinute: (minute) => `strftime('%Y-%m-%dT%H:%M:%SZ', ${minute} * 60, 'unixepoch')`,
	now: "(cast(strftime('%s', 'now') as integer) / 60)",
	character: (code) => `char(${code})`,
	text: (value) => `cast(${value} as text)`,
	real: (value) => `cast(${value} as real)`,
	integer: (cell) => `cast(${cell} as integer)`,
	lookups: queried(true),
	once: 'as materialized',
	within: 'in',
	without: 'not in',
	join: 'left join',
};
