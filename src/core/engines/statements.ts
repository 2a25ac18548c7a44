import { quoted } from './quoted.ts';

/** A view, made anew in most databases. */
export function viewAnew(name: string, select: string): string[] {
	return [`create or replace view ${quoted(name)} as\n${select};`];
}

/** Rows in one statement: so many are read at once without trouble. */
const most = 500;

/** A small table, made anew, with its rows. */
export function rowsOfTable(
	name: string,
	columns: Readonly<Record<string, 'integer' | 'text'>>,
	rows: readonly string[],
	types: Readonly<Record<'integer' | 'text', string>>,
	engine = '',
): string[] {
	const lines = Object.entries(columns).map(([id, type]) => `${quoted(id)} ${types[type]}`);
	const parts: string[] = [];
	for (let at = 0; at < rows.length; at += most)
		parts.push(
			`insert into ${quoted(name)} values\n${rows
				.slice(at, at + most)
				.map((row) => `(${row})`)
				.join(', ')};`,
		);
	return [
		`drop table if exists ${quoted(name)};`,
		`create table ${quoted(name)} (${lines.join(', ')})${engine};`,
		...parts,
	];
}

/** An index on every column of a small table, for a database that finds nothing quickly without. */
export function indexes(name: string, columns: Readonly<Record<string, unknown>>): string[] {
	return Object.keys(columns).map(
		(id) => `create index ${quoted(`${name}_${id}`)} on ${quoted(name)} (${quoted(id)});`,
	);
}
