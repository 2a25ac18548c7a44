import type { Resource } from './descriptor.ts';
import { quoted } from './quoted.ts';

/** What a database calls the types of a Table Schema that are no text; moments stay text, as they keep their offset. */
export type ColumnTypes = Readonly<Record<'number' | 'integer' | 'text', string>>;

/** The type of a column, and whether its cells are numbers. */
export function columnType(type: string, types: ColumnTypes): string {
	return type === 'number' || type === 'integer' ? types[type] : types.text;
}

/** The columns of a file as a `create table` lists them. */
export function columnLines({ schema }: Resource, types: ColumnTypes): string {
	return schema.fields
		.map(({ name, type }) => `\t${quoted(name)} ${columnType(type, types)}`)
		.join(',\n');
}

/** The names of the columns of a file, with commas. */
export function columnNames({ schema }: Resource): string {
	return schema.fields.map(({ name }) => quoted(name)).join(', ');
}

/** The cells of a table of texts as the columns' types; an empty cell is no answer. */
export function typedCells(
	{ schema }: Resource,
	types: ColumnTypes,
	cast: (cell: string, type: string) => string = (cell, type) => `cast(${cell} as ${type})`,
): string {
	return schema.fields
		.map(({ name, type }) => {
			const cell = `nullif(${quoted(name)}, '')`;
			const as = columnType(type, types);
			return as === types.text ? cell : cast(cell, as);
		})
		.join(', ');
}

/** The tables of the zip in the SQL that most databases share, for one that has no script here. */
export function schemaSql(resources: readonly Resource[]): string {
	const types = { number: 'double precision', integer: 'integer', text: 'varchar' };
	return resources
		.map((one) => `create table ${quoted(one.name)} (\n${columnLines(one, types)}\n);\n`)
		.join('\n');
}
