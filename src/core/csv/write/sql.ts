import { leavingFields } from '../../handover/leaving-columns.ts';
import { linkedColumns } from '../linked-columns.ts';
import type { ArchiveTable } from './data-package.ts';
import type { Resource } from './descriptor.ts';

/**
 * SQL that makes the tables of an archive, loads its files and puts children beside what they belong to.
 * DuckDB takes it as it stands, in the folder of the files; PostgreSQL with `\copy` in place of `copy`.
 */
export function archiveSql(
	tables: readonly ArchiveTable[],
	resources: readonly Resource[],
): string {
	return [...resources.map(tableOf), ...tables.flatMap((table) => viewOf(table, tables))].join(
		'\n',
	);
}

function tableOf({ name, path, schema }: Resource): string {
	const columns = schema.fields.map((field) => {
		return `\t${quoted(field.name)} ${sqlTypes[field.type] ?? 'varchar'}`;
	});
	const load = `copy ${quoted(name)} from '${path}' (format csv, header true);`;
	return `create table ${quoted(name)} (\n${columns.join(',\n')}\n);\n${load}\n`;
}

/**
 * Of every parent that is in the archive too: its label beside every row, also where it is not there yet.
 * Where records may belong to several trackers, each of them has a view, and a row its label in one.
 */
function viewOf({ definition }: ArchiveTable, tables: readonly ArchiveTable[]): string[] {
	const { id, parent, fields } = definition;
	const link = fields.find((field) => field.id === parent?.field);
	const column = link && linkedColumns(link).at(-1)?.name;
	if (!parent || column === undefined) return [];
	return parent.trackers.flatMap((tracker) => {
		const above = tables.find((table) => table.definition.id === tracker);
		if (!above) return [];
		const leaving = new Set(
			leavingFields(above.entries, above.definition).map((field) => field.id),
		);
		const label = above.definition.label.filter((one) => leaving.has(one));
		const named = label.map(
			(one) => `parent.${quoted(one)} as ${quoted(`${parent.field}_${one}`)}`,
		);
		return [
			`create view ${quoted(`${id}_with_${tracker}`)} as`,
			`select ${['child.*', ...named].join(', ')} from ${quoted(id)} child`,
			`left join ${quoted(tracker)} parent on parent."_id" = child.${quoted(column)};\n`,
		];
	});
}

/** What the types of a Table Schema are called; moments stay text, as they keep their offset. */
const sqlTypes: Record<string, string> = { number: 'double precision', integer: 'integer' };

function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
