import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { hashForm } from '../../entries/hash.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import type { Field } from '../../fields/field.ts';
import { leavingExtras, leavingFields } from '../../handover/leaving-columns.ts';
import { extraHeaderOf } from '../header.ts';
import type { SystemColumn } from '../system-columns.ts';
import type { DataPackage, Resource, SchemaField } from './descriptor.ts';
import { writtenSystemColumns } from './file-columns.ts';

/** One tracker's file in an archive. */
export interface ArchiveTable {
	definition: Definition;
	entries: Entry[];
}

/** Describes the files of an archive, column by column, in the words of the definitions' language. */
export function dataPackage(tables: ArchiveTable[]): DataPackage {
	return {
		profile: 'tabular-data-package',
		name: 'goutong',
		resources: tables.map(resourceOf),
	};
}

function resourceOf({ definition, entries }: ArchiveTable): Resource {
	return {
		profile: 'tabular-data-resource',
		name: definition.id,
		title: definition.title,
		description: definition.purpose,
		path: `${definition.id}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: {
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true,
		},
		schema: {
			fields: [
				...leavingFields(entries, definition).map(fieldSchema),
				...leavingExtras(entries, definition).map((name) => ({
					name: extraHeaderOf(name, definition),
					type: 'string',
				})),
				...writtenSystemColumns(definition).map(systemSchema),
			],
			missingValues: [''],
			// Two revisions of one record may both stand, where a conflict is open.
			primaryKey: '_hash',
		},
	};
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
