import { quoted } from './quoted.ts';

/** A view, made anew in most databases. */
export function viewAnew(name: string, select: string): string[] {
	return [`create or replace view ${quoted(name)} as\n${select};`];
}

/** Rows in one statement: so many are read at once without trouble. */
const most = 500;

/** The columns of a small table of whole numbers and texts. */
type SmallColumns = Readonly<Record<string, 'integer' | 'text'>>;

type SmallTypes = Readonly<Record<'integer' | 'text', string>>;

/** A small table, made anew, with its rows. */
export function rowsOfTable(
	name: string,
	columns: SmallColumns,
	rows: readonly string[],
	types: SmallTypes,
	engine = '',
): string[] {
	return [
		`drop table if exists ${quoted(name)};`,
		tableOf(name, columns, types, engine),
		...insertsInto(name, rows),
	];
}

/** A small table, unless it is there. */
export function tableOf(
	name: string,
	columns: SmallColumns,
	types: SmallTypes,
	engine = '',
): string {
	const lines = Object.entries(columns).map(([id, type]) => `${quoted(id)} ${types[type]}`);
	return `create table if not exists ${quoted(name)} (${lines.join(', ')})${engine};`;
}

/** Rows of a small table. */
export function insertsInto(name: string, rows: readonly string[]): string[] {
	const parts: string[] = [];
	for (let at = 0; at < rows.length; at += most)
		parts.push(
			`insert into ${quoted(name)} values\n${rows
				.slice(at, at + most)
				.map((row) => `(${row})`)
				.join(', ')};`,
		);
	return parts;
}

/** An index for each list of columns a small table is searched by, for a database that finds nothing quickly without. */
export function indexes(name: string, by: readonly (readonly string[])[]): string[] {
	return by.map(
		(columns) =>
			`create index if not exists ${quoted([name, ...columns].join('_'))} on ${quoted(name)} (${columns.map(quoted).join(', ')});`,
	);
}
