import type { Dialect } from './dialect.ts';
import { queried } from './lookups.ts';
import { literal, quoted } from './quoted.ts';
import { indexes, insertsInto, tableOf } from './statements.ts';
import { columnLines, columnNames, typedCells } from './table-sql.ts';

const types = { number: 'double precision', integer: 'bigint', text: 'text' };
const incoming = quoted('_incoming');
/** What a moment looks like: PostgreSQL stops at a text that is none. */
const momentForm = String.raw`^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$`;
const dayForm = String.raw`^\d{4}-[01]\d-[0-3]\d$`;
const asMoment = (cell: string) =>
	`case when ${cell} ~ '${momentForm}' then cast(${cell} as timestamptz) end`;

/**
 * A view is put in the place of the one before, so that views that others built on it stay. Where it has other columns
 * than before that is not possible: they go with it, which is said.
 */
const makeView = `create or replace procedure pg_temp.make_view(name text, body text) language plpgsql as $make$
begin
	execute format('create or replace view %I as %s', name, body);
exception when invalid_table_definition then
	raise warning 'The view % has other columns now. Views that stand on it are dropped; make them again.', name;
	execute format('drop view %I cascade', name);
	execute format('create view %I as %s', name, body);
end $make$;`;

/** To compile what is asked for takes minutes here, and saves seconds. Who may not say so for the database is told, or whose word meets another's. */
const uncompiled = `do $jit$ begin
	execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege or internal_error then
	raise warning '不关 jit，时限和指标会很慢，请数据库的所有者运行 / limits and measures are slow with jit, let the owner of the database run: alter database % set jit = off;', quote_ident(current_database());
end $jit$;`;

/** Of each table of ours alone: of all others in the database somebody else may be the owner, and each would be a warning. */
const analyzed = (table: string) => `analyze ${quoted(table)};`;

/** `psql` reads a file into a table of texts, from which what is new goes into the table of its form. */
export const postgresql: Dialect = {
	name: 'postgresql',
	// Not a line for each table that is there already. What is said for the database holds from the next session on.
	first: ['set client_min_messages = warning;', uncompiled, 'set jit = off;'],
	table: (resource) => [
		`create table if not exists ${quoted(resource.name)} (\n${columnLines(resource, types)}\n);`,
		`create unique index if not exists ${quoted(`${resource.name}_hash`)} on ${quoted(resource.name)} ("_hash");`,
		`create index if not exists ${quoted(`${resource.name}_id`)} on ${quoted(resource.name)} ("_id");`,
	],
	load: (resource) => [
		`drop table if exists ${incoming};`,
		`create temporary table ${incoming} (${resource.schema.fields.map(({ name }) => `${quoted(name)} text`).join(', ')});`,
		`\\copy ${incoming} from '${resource.path}' with (format csv, header true, encoding 'UTF8')`,
		`insert into ${quoted(resource.name)} (${columnNames(resource)})\nselect ${typedCells(resource, types)} from ${incoming}\non conflict do nothing;`,
		`drop table ${incoming};`,
		analyzed(resource.name),
	],
	loaded: [makeView],
	storesTold: false,
	view: (name, select) => [
		`call pg_temp.make_view(${literal(name)}, $select$\n${select}\n$select$);`,
	],
	// Not dropped: views, among them those of whoever has the database, ask it.
	rows: (name, columns, rows, by) => [
		tableOf(name, columns, { integer: 'bigint', text: 'text' }),
		`truncate ${quoted(name)};`,
		...insertsInto(name, rows),
		...indexes(name, by),
		analyzed(name),
	],
	revisions: quoted,
	absent: (column) => `${column} is null`,
	replaced: (table) =>
		`select "_id" as id, unnest(string_to_array("_history", ' ')) as hash from ${quoted(table)} where "_history" is not null`,
	moment: asMoment,
	day: (cell) => `case when ${cell} ~ '${dayForm}' then cast(${cell} as date) end`,
	minute: (cell) => `cast(floor(extract(epoch from ${asMoment(cell)}) / 60) as bigint)`,
	atMinute: (minute) => `to_timestamp(${minute} * 60)`,
	now: 'cast(floor(extract(epoch from now()) / 60) as bigint)',
	character: (code) => `chr(${code})`,
	text: (value) => `cast(${value} as text)`,
	real: (value) => `cast(${value} as double precision)`,
	integer: (cell) => `cast(${cell} as bigint)`,
	lookups: queried(true),
	once: 'as materialized',
	within: 'in',
	without: 'not in',
	join: 'left join',
};
