import type { Dialect } from './dialect.ts';
import { queried } from './lookups.ts';
import { quoted } from './quoted.ts';
import { columnLines } from './table-sql.ts';
import { rowsOfTable, viewAnew } from './statements.ts';

const types = { number: 'double', integer: 'bigint', text: 'varchar' };

/** DuckDB reads the files as they stand, in their folder. */
export const duckdb: Dialect = {
	name: 'duckdb',
	first: [],
	table: (resource) => [
		`create table if not exists ${quoted(resource.name)} (\n${columnLines(resource, types)}\n);`,
	],
	load: ({ name, path }) => [
		// Scripts of earlier zips put a revision in twice that a file had twice; there is no unique index here.
		`delete from ${quoted(name)} where rowid not in (select min(rowid) from ${quoted(name)} group by "_hash");`,
		`insert into ${quoted(name)} by name\nselect distinct on (new."_hash") * from read_csv('${path}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"') as new\nwhere not exists (select 1 from ${quoted(name)} known where known."_hash" = new."_hash");`,
	],
	loaded: [],
	storesTold: false,
	view: viewAnew,
	rows: (name, columns, rows) =>
		rowsOfTable(name, columns, rows, { integer: 'bigint', text: 'varchar' }),
	revisions: quoted,
	absent: (column) => `${column} is null`,
	replaced: (table) =>
		`select "_id" as id, unnest(string_split("_history", ' ')) as hash from ${quoted(table)} where "_history" is not null`,
	moment: (cell) => `try_cast(${cell} as timestamptz)`,
	day: (cell) => `try_cast(${cell} as date)`,
	minute: (cell) => `cast(floor(epoch(try_cast(${cell} as timestamptz)) / 60) as bigint)`,
	atMinute: (minute) => `to_timestamp(${minute} * 60)`,
	now: 'cast(floor(epoch(now()) / 60) as bigint)',
	character: (code) => `chr(${code})`,
	text: (value) => `cast(${value} as varchar)`,
	real: (value) => `cast(${value} as double)`,
	integer: (cell) => `cast(${cell} as bigint)`,
	lookups: queried(false),
	once: 'as materialized',
	within: 'in',
	without: 'not in',
	join: 'left join',
};
