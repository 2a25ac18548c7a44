import type { Definition } from '../../definition/definition.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import type { FieldTypeName } from '../../fields/field.ts';
import type { Problem } from '../../fields/problem.ts';
import type { Values } from '../../fields/value.ts';
import { orderDay, type DayOrder } from './day-order.ts';
import { fileProblem } from './file-problem.ts';
import { unguardCell } from '../guard.ts';
import { readSystemCells, type SystemCells } from './read-system-cells.ts';
import type { RowCells } from './row-cells.ts';
import type { SystemColumn } from '../system-columns.ts';
import { columnsOf, type TableHeader } from './table-header.ts';

/** What the cells of a row say. */
export interface ReadCells {
	values: Values;
	/** Cells of unknown columns by the column's name. */
	extra: Record<string, string>;
	system: SystemCells;
	/** Why the row cannot be taken; empty when all of it could be read. */
	problems: Problem[];
}

export interface ReadCellsOptions {
	definition: Definition;
	/** Moment or day for cells that tell none. */
	readAt: string;
	/** How to read days such as `2/3/2026`; `null`: not at all. */
	dayOrder: DayOrder | null;
}

/** Reads every cell of a row by what its column is to the tracker. */
export function readCells(
	row: RowCells,
	header: TableHeader,
	{ definition, readAt, dayOrder }: ReadCellsOptions,
): ReadCells {
	const values: Values = {};
	const extra: [string, string][] = [];
	const system = new Map<SystemColumn, string>();
	const problems: Problem[] = [];
	for (const [index, column] of columnsOf(header, definition).entries()) {
		const cell = unguardCell(row.cells[header.names[index] ?? ''] ?? '');
		const ordered = dayOrder ? orderDay(cell, dayOrder) : cell;
		if (column.kind === 'system') {
			system.set(column.key, moments.has(column.key) ? ordered : cell);
		} else if (column.kind === 'extra') {
			if (cell.trim() !== '') extra.push([column.name, cell]);
		} else {
			const { field } = column;
			const read = fieldTypeOf(field).fromCell(timeTypes.has(field.type) ? ordered : cell, field);
			if (!read.ok) problems.push(read.problem);
			else if (read.value !== null) values[field.id] = read.value;
		}
	}
	const cells = readSystemCells((key) => system.get(key) ?? '', definition, readAt);
	problems.push(...cells.problems);
	const answered = Object.keys(values).length > 0;
	if (cells.deleted && answered) problems.push(fileProblem('deleted_with_answers'));
	if (cells.id === null && !answered) problems.push(fileProblem('no_answers'));
	return { values, extra: Object.fromEntries(extra), system: cells, problems };
}

const moments: ReadonlySet<SystemColumn> = new Set<SystemColumn>(['_created', '_updated']);
const timeTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>(['date', 'datetime']);
