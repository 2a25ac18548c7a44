import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import type { CellForm } from '../../fields/field-type.ts';
import type { Field } from '../../fields/field.ts';
import { guardCell } from '../guard.ts';
import { extraHeaderOf, headerOf } from '../header.ts';
import { identifyingColumns, systemColumns, type SystemColumn } from '../system-columns.ts';
import { writeSystemCell } from './system-cells.ts';

/** A column of a file that is being written. */
export interface FileColumn {
	/** Guarded. */
	header: string;
	/** The cell of the entry that stands `index`-th among the rows, guarded. */
	cell(entry: Entry, index: number): string;
}

/**
 * The columns of a file in their order: the fields as in the source plan's table, then columns that
 * came with imported files, then the entry's own. `_hash` closes every row, so a row without its end
 * cannot pass for a whole one.
 */
export function fileColumns(
	entries: Entry[],
	definition: Definition,
	{ form, batch }: { form: CellForm; batch: string },
): FileColumn[] {
	return [
		...writtenFields(entries, definition).map((field) => fieldColumn(field, form)),
		...extraNames(entries).map((name) => extraColumn(name, definition)),
		...writtenSystemColumns(definition).map((key) => systemColumn(key, batch, entries.length)),
	];
}

/** Fields that get a column: a retired one only while an entry still has an answer to it. */
export function writtenFields(entries: Entry[], definition: Definition): Field[] {
	const byId = new Map(definition.fields.map((field) => [field.id, field]));
	const ids = new Set([...definition.columns, ...byId.keys()]);
	return [...ids].flatMap((id) => {
		const field = byId.get(id);
		if (!field || (definition.anonymous && field.personal)) return [];
		const used = !field.retired || entries.some(({ values }) => (values[id] ?? null) !== null);
		return used ? [field] : [];
	});
}

/** Names of the unknown columns of all entries, sorted. */
export function extraNames(entries: Entry[]): string[] {
	const names = new Set<string>();
	for (const { extra } of entries) for (const name of Object.keys(extra ?? {})) names.add(name);
	return [...names].sort();
}

export function writtenSystemColumns(definition: Definition): SystemColumn[] {
	if (!definition.anonymous) return [...systemColumns];
	return systemColumns.filter((key) => !identifyingColumns.includes(key));
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
