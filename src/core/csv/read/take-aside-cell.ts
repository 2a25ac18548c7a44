import { readAsideCell, type AsideCell } from '../aside-cell.ts';
import { unguardCell } from '../guard.ts';
import { isRowOfOurs } from '../row-of-ours.ts';
import type { CsvRecord } from './records.ts';
import { withCells, type RowCells } from './row-cells.ts';
import type { TableHeader } from './table-header.ts';

/** A row as it stood when it was set aside. */
export interface TakenAside {
	/** Without the column that only files of rows set aside have. */
	row: RowCells;
	/** What that column tells; `null`: the row was not set aside. */
	told: AsideCell | null;
}

/**
 * Takes a row of a file of rows set aside for what it was: `encodeAside` guarded every cell of a row
 * that people typed, so one guard is taken off; rows of ours have their own.
 */
export function takeAsideCell(row: RowCells, header: TableHeader): TakenAside {
	const { asideName } = header;
	if (asideName === null) return { row, told: null };
	const told = readAsideCell(unguardCell(row.cells[asideName] ?? ''));
	const guarded = told !== null && !isRowOfOurs(row.cells, header);
	const cells = Object.entries(row.cells)
		.filter(([name]) => name !== asideName)
		.map(([name, cell]) => [name, guarded ? unguardCell(cell) : cell] as const);
	const names = row.header.filter((name) => name !== asideName);
	// A header may be `__proto__`: `fromEntries` makes it a plain key.
	const kept = { header: names, cells: Object.fromEntries(cells) };
	return { row: withCells(row, header, kept), told };
}

/** Whether a row of a file of rows set aside tells the form a person once chose for it. */
export function tellsForm({ cells }: CsvRecord, { names, asideName }: TableHeader): boolean {
	const place = asideName === null ? -1 : names.indexOf(asideName);
	return place !== -1 && Boolean(readAsideCell(unguardCell(cells[place] ?? ''))?.tracker);
}
