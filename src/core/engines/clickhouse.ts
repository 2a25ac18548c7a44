import type { Dialect } from './dialect.ts';
import { clickhouseLookups } from './clickhouse-lookups.ts';
import { quoted } from './quoted.ts';
import { rowsOfTable, viewAnew } from './statements.ts';
import { columnNames, columnType, typedCells } from './table-sql.ts';
import type { Resource } from './descriptor.ts';

const types = { number: 'Nullable(Float64)', integer: 'Nullable(Int64)', text: 'Nullable(String)' };
const incoming = quoted('_incoming');

/** What the rows of a table are found by is always there. */
const always = new Set(['_id', '_hash']);

/** A table's columns and how its rows lie: by month where they tell one, revisions of one record together. */
export function clickhouseTable({ schema }: Resource, engine: string): string {
	const columns = schema.fields.map(({ name, type }) => {
		const as = always.has(name) ? 'String' : columnType(type, types);
		return `\t${quoted(name)} ${as}`;
	});
	const hasMonth = schema.fields.some(({ name }) => name === '_created');
	const month = hasMonth ? `\npartition by substring(ifNull("_created", ''), 1, 7)` : '';
	return `(\n${columns.join(',\n')}\n)\nengine = ${engine}${month}\norder by ("_id", "_hash")`;
}

/** ClickHouse, on one machine; `clickhouse-cluster.ts` spreads the tables over many. */
export const clickhouse: Dialect = {
	name: 'clickhouse',
	// On a cluster a row counts as there once its shard has it: what is worked out next needs all of them.
	first: ['set distributed_foreground_insert = 1;'],
	table: (resource) => [
		`create table if not exists ${quoted(resource.name)} ${clickhouseTable(resource, 'ReplacingMergeTree')};`,
	],
	load: (resource) => [
		`drop table if exists ${incoming};`,
		`create table ${incoming} (${resource.schema.fields.map(({ name }) => `${quoted(name)} String`).join(', ')}) engine = Memory;`,
		`insert into ${incoming} from infile '${resource.path}' format CSVWithNames;`,
		`insert into ${quoted(resource.name)} (${columnNames(resource)})\nselect ${typedCells(resource, types)} from ${incoming}\nwhere "_hash" global not in (select "_hash" from ${quoted(resource.name)});`,
		`drop table ${incoming};`,
	],
	loaded: [],
	storesTold: true,
	view: viewAnew,
	rows: (name, columns, rows) =>
		rowsOfTable(
			...([name, columns, rows] as const),
			{ integer: 'Int64', text: 'String' },
			' engine = MergeTree order by tuple()',
		),
	revisions: (table) => `(select * from ${quoted(table)} final)`,
	absent: (column) => `coalesce(${column}, '') = ''`,
	replaced: (table) =>
		`select "_id" as id, arrayJoin(splitByChar(' ', assumeNotNull("_history"))) as hash from ${quoted(table)} where "_history" is not null`,
	moment: (cell) => `parseDateTimeBestEffortOrNull(ifNull(${cell}, ''), 'UTC')`,
	day: (cell) => `if(length(${cell}) = 10, toDateOrNull(ifNull(${cell}, '')), null)`,
	minute: (cell) =>
		`intDiv(toInt64(toUnixTimestamp(parseDateTimeBestEffortOrNull(ifNull(${cell}, ''), 'UTC'))), 60)`,
	atMinute: (minute) => `toDateTime(${minute} * 60, 'UTC')`,
	now: 'intDiv(toInt64(toUnixTimestamp(now())), 60)',
	character: (code) => `char(${code})`,
	text: (value) => `toString(${value})`,
	real: (value) => `toFloat64(${value})`,
	integer: (cell) => `cast(${cell} as Nullable(Int64))`,
	lookups: clickhouseLookups,
	once: 'as',
	within: 'global in',
	without: 'global not in',
	join: 'global left join',
};
