import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import type { CellForm } from '../../fields/field-type.ts';
import type { Field } from '../../fields/field.ts';
import { leavingExtras, leavingFields } from '../../handover/leaving-columns.ts';
import { guardCell } from '../guard.ts';
import { extraHeaderOf } from '../extra-header.ts';
import { headerOf } from '../header.ts';
import { type LinkedColumn, linkedColumns } from '../linked-columns.ts';
import { isTracingColumn, systemColumns, type SystemColumn } from '../system-columns.ts';
import { writeSystemCell } from './system-cells.ts';

/** A column of a file that is being written. */
export interface FileColumn {
	/** Guarded. */
	header: string;
	/** The cell of the entry that stands `index`-th among the rows, guarded. */
	cell(entry: Entry, index: number): string;
}

/** How the columns of a file are written. */
export interface ColumnOptions {
	form: CellForm;
	batch: string;
	/** Ids of linked records stand in columns of their own too. */
	repeatsLinks?: boolean;
}

/**
 * The columns of a file in their order: the fields as in the source plan's table, then columns that
 * came with imported files, then the entry's own. `_hash` closes every row, so a row without its end
 * cannot pass for a whole one.
 */
export function fileColumns(
	entries: Entry[],
	definition: Definition,
	{ form, batch, repeatsLinks = false }: ColumnOptions,
): FileColumn[] {
	return [
		...leavingFields(entries, definition).flatMap((field) => [
			fieldColumn(field, form),
			...(repeatsLinks
				? linkedColumns(field).map(({ name, cell }) => repeated(name, cell, field))
				: []),
		]),
		...leavingExtras(entries, definition).map((name) => extraColumn(name, definition)),
		...writtenSystemColumns(definition).map((key) => systemColumn(key, batch, entries.length)),
	];
}

/**
 * The entry's own columns. In an anonymous tracker's file none of them tells when, where or with what
 * a row was written: instead of its batch and place it says how many rows there are.
 */
export function writtenSystemColumns({ anonymous }: Definition): SystemColumn[] {
	return systemColumns.filter((key) => (anonymous ? !isTracingColumn(key) : key !== '_rows'));
}

function repeated(header: string, cell: LinkedColumn['cell'], { id }: Field): FileColumn {
	return { header, cell: ({ values }) => guardCell(cell(values[id] ?? null)) };
}

function fieldColumn(field: Field, form: CellForm): FileColumn {
	const type = fieldTypeOf(field);
	const isNumber = type.schemaType === 'integer' || type.schemaType === 'number';
	return {
		header: headerOf(field, form),
		cell({ values }) {
			const cell = type.toCell(values[field.id] ?? null, field, form);
			// To a program `-5` is a number, and to a spreadsheet no formula.
			return form === 'codes' && isNumber && /^-\d/.test(cell) ? cell : guardCell(cell);
		},
	};
}

function extraColumn(name: string, definition: Definition): FileColumn {
	return {
		header: extraHeaderOf(name, definition),
		cell: ({ extra }) => guardCell(extra && Object.hasOwn(extra, name) ? (extra[name] ?? '') : ''),
	};
}

function systemColumn(key: SystemColumn, batch: string, total: number): FileColumn {
	return {
		header: key,
		cell: (entry, index) =>
			guardCell(writeSystemCell(key, entry, { batch, row: index + 1, total })),
	};
}
