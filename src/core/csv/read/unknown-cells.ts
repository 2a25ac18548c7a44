import type { Definition } from '../../definition/definition.ts';
import { withCells, type RowCells } from './row-cells.ts';
import { unknownColumnsOf, type TableHeader } from './table-header.ts';

/** A row by what its form takes of it. */
export interface TakenCells {
	row: RowCells;
	/** Cells that the form does not take, by the column's name; blank ones left out. */
	leftOut: Record<string, string>;
}

/** An anonymous form takes no column it does not know: what stands there never enters, aside either. */
export function takeKnownCells(
	row: RowCells,
	header: TableHeader,
	definition: Definition,
): TakenCells {
	if (!definition.anonymous) return { row, leftOut: {} };
	const unknown = unknownColumnsOf(header, definition);
	if (unknown.size === 0) return { row, leftOut: {} };
	const entries = Object.entries(row.cells);
	const kept = entries.filter(([name]) => !unknown.has(name));
	const left = entries.flatMap(([name, cell]): [string, string][] => {
		const column = unknown.get(name);
		return column === undefined || cell.trim() === '' ? [] : [[column, cell]];
	});
	const names = row.header.filter((name) => !unknown.has(name));
	// A header may be `__proto__`: `fromEntries` makes it a plain key.
	return {
		row: withCells(row, header, { header: names, cells: Object.fromEntries(kept) }),
		leftOut: Object.fromEntries(left),
	};
}
