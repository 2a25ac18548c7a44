import type { Definition } from '../../definition/definition.ts';
import type { OffsetOf } from '../../fields/field-type.ts';
import { readKnownCell } from './known-cells.ts';
import type { Problem } from '../../fields/problem.ts';
import type { Values } from '../../fields/value.ts';
import { withoutInvisible } from '../../text/fold.ts';
import { orderDay, type DayOrder } from './day-order.ts';
import { fileProblem } from './file-problem.ts';
import { unguardCell } from '../guard.ts';
import type { UnclearSigns } from './number-doubt.ts';
import { unclearIn, type NumberSigns } from './number-signs.ts';
import { readAnswer, timeTypes } from './read-answer.ts';
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

/** What the cells are cells of. */
export interface CellsOf {
	definition: Definition;
	/** Moment or day for cells that tell none. */
	readAt: string;
	/** We wrote the row, guards and all. What people typed stays as it stands. */
	guarded: boolean;
	/** Of the clocks that moments without a zone are on; `undefined`: the device's. */
	offsetOf: OffsetOf | undefined;
	unclear: UnclearSigns;
	signs: NumberSigns;
	/** Takes the names of columns with fractions of more digits than can be kept. */
	rounded: Set<string>;
}

/** How cells are read. */
export interface HowToRead {
	/** How to read days such as `2/3/2026`; `null`: not at all. */
	dayOrder: DayOrder | null;
	/** To the letter, as we wrote it: nothing in it is a slip or a sign for "no answer". */
	exactly: boolean;
}

/** Reads every cell of a row by what its column is to the tracker. */
export function readCells(
	row: RowCells,
	header: TableHeader,
	{ definition, readAt, guarded, offsetOf, unclear, signs, rounded }: CellsOf,
	{ dayOrder, exactly }: HowToRead,
): ReadCells {
	const values: Values = {};
	const extra: [string, string][] = [];
	const system = new Map<SystemColumn, string>();
	const problems: Problem[] = [];
	for (const [index, column] of columnsOf(header, definition).entries()) {
		if (column.kind === 'aside' || column.kind === 'repeated') continue;
		const stands = row.at(index);
		const cell = guarded ? unguardCell(stands) : stands;
		const ordered = dayOrder ? orderDay(cell, dayOrder) : cell;
		if (column.kind === 'system') {
			system.set(column.key, withoutInvisible(moments.has(column.key) ? ordered : cell));
		} else if (column.kind === 'extra') {
			if (cell.trim() !== '') extra.push([column.name, cell]);
		} else {
			const { field } = column;
			const told = timeTypes.has(field.type) ? ordered : cell;
			const read = exactly
				? readKnownCell(told, field, offsetOf)
				: readAnswer(told, field, offsetOf, {
						unclear: unclearIn(unclear, signs, index),
						guarded,
						rounded,
					});
			if (!read.ok) problems.push(read.problem);
			else if (read.value !== null) values[field.id] = read.value;
		}
	}
	const cells = readSystemCells((key) => system.get(key) ?? '', definition, { readAt, offsetOf });
	problems.push(...cells.problems);
	const answered = Object.keys(values).length > 0;
	if (cells.deleted && answered) problems.push(fileProblem('deleted_with_answers'));
	const isEmpty = cells.id === null && !answered && problems.length === 0;
	if (isEmpty) problems.push(fileProblem('no_answers'));
	return { values, extra: Object.fromEntries(extra), system: cells, problems };
}

const moments: ReadonlySet<SystemColumn> = new Set<SystemColumn>(['_created', '_updated']);
