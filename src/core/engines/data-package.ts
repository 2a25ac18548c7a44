import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { hashForm } from '../entries/hash.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import { leavingExtras, leavingFields } from '../handover/leaving-columns.ts';
import { extraHeaderOf } from '../csv/extra-header.ts';
import type { SystemColumn } from '../csv/system-columns.ts';
import { linkedColumns } from '../csv/linked-columns.ts';
import type { DataPackage, ForeignKey, Resource, SchemaField } from './descriptor.ts';
import { writtenSystemColumns } from '../csv/write/file-columns.ts';

/** Where the standard describes its own files: names of versions, which nothing here asks for. */
const profiles = 'https://datapackage.org/profiles/2.0';

/** One tracker's file in an archive. */
export interface ArchiveTable {
	definition: Definition;
	entries: Entry[];
}

/** Describes the files of an archive, column by column, in the words of the definitions' language. */
export function dataPackage(tables: ArchiveTable[]): DataPackage {
	return {
		$schema: `${profiles}/datapackage.json`,
		name: 'goutong',
		resources: tables.map((table) => resourceOf(table, tables)),
	};
}

function resourceOf(table: ArchiveTable, tables: readonly ArchiveTable[]): Resource {
	const { definition, entries } = table;
	const foreignKeys = foreignKeysOf(table, tables);
	return {
		$schema: `${profiles}/dataresource.json`,
		name: definition.id,
		type: 'table',
		title: definition.title,
		description: definition.purpose,
		path: `${definition.id}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: {
			$schema: `${profiles}/tabledialect.json`,
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true,
		},
		schema: {
			$schema: `${profiles}/tableschema.json`,
			fieldsMatch: ['equal'],
			fields: [
				...leavingFields(entries, definition).flatMap((field) => [
					fieldSchema(field),
					...linkedColumns(field).map(({ name }) => ({ name, type: 'string' })),
				]),
				...leavingExtras(entries, definition).map((name) => ({
					name: extraHeaderOf(name, definition),
					type: 'string',
				})),
				...writtenSystemColumns(definition).map(systemSchema),
			],
			missingValues: [''],
			// Two revisions of one record may both stand, where a conflict is open.
			primaryKey: ['_hash'],
			...(foreignKeys.length > 0 && { foreignKeys }),
		},
	};
}

/** The links to one tracker of which every record is in the archive: a child may come before its parent. */
function foreignKeysOf(
	{ definition, entries }: ArchiveTable,
	tables: readonly ArchiveTable[],
): ForeignKey[] {
	return leavingFields(entries, definition).flatMap((field) => {
		const [column, ...others] = linkedColumns(field);
		if (field.type !== 'link' || !column || others.length > 0) return [];
		const there = tables.find((table) => table.definition.id === field.to[0]);
		const ids = new Set(there?.entries.map(({ id }) => id));
		const told = entries.map(({ values }) => column.cell(values[field.id] ?? null));
		if (!there || !told.every((id) => id === '' || ids.has(id))) return [];
		// A table that refers to itself says so by no name.
		const other = there.definition.id === definition.id ? {} : { resource: there.definition.id };
		return [{ fields: [column.name], reference: { ...other, fields: ['_id'] } }];
	});
}

function fieldSchema(field: Field): SchemaField {
	const constraints = 'options' in field &&
		oneOption.has(field.type) && {
			constraints: { enum: field.options.map(({ code }) => code) },
		};
	return {
		name: field.id,
		type: fieldTypeOf(field).schemaType,
		title: field.label,
		...(field.help && { description: field.help }),
		...constraints,
	};
}

/** Types whose cell is one code. `required` is no constraint here: a deleted row has no answers. */
const oneOption = new Set<Field['type']>(['choice', 'rating', 'department', 'role']);

function systemSchema(key: SystemColumn): SchemaField {
	return { name: key, type: 'string', ...systemConstraints[key] };
}

const systemConstraints: Partial<Record<SystemColumn, Omit<SchemaField, 'name'>>> = {
	_id: { type: 'string', constraints: { required: true } },
	_schema: { type: 'string', constraints: { required: true, pattern: '[^@]+@[0-9]+' } },
	_deleted: { type: 'integer', constraints: { required: true } },
	_batch: { type: 'string', constraints: { required: true } },
	_rows: { type: 'integer', constraints: { required: true } },
	_hash: { type: 'string', constraints: { required: true, pattern: hashForm } },
};
