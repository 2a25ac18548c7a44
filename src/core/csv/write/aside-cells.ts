import type { AsideRow } from '../../imports/plan.ts';
import { writeAsideCell } from '../aside-cell.ts';
import { guardAsItStands, guardCell } from '../guard.ts';
import { asideColumn } from '../header.ts';
import { findOurColumns, isRowOfOurs } from '../row-of-ours.ts';
import { writeRecords } from './write-records.ts';

/**
 * The rows, which share a header, as a file: no cell of it is a formula, and the last column names
 * each row, so that one that comes back mended takes the place of the one that is there. Rows of
 * ours have their guards; in those that people typed every cell that needs one gets one, which
 * reading takes off.
 */
export function encodeAside(rows: readonly AsideRow[]): string {
	const header = rows[0]?.header ?? [];
	const ours = findOurColumns(header);
	const data = rows.map((row) => {
		const guard = isRowOfOurs(row.cells, ours) ? guardAsItStands : guardCell;
		const tracker = row.chosen ? row.tracker : null;
		const cells = header.map((name) => guard(row.cells[name] ?? ''));
		return [...cells, writeAsideCell({ key: row.key, tracker })];
	});
	const table = [[...header.map(guardAsItStands), asideColumn], ...data];
	return `\uFEFF${writeRecords(table, { quotes: 'always', newline: '\r\n' })}`;
}

/**
 * A row's cells as a file of rows set aside has always held them, to name it by: a row that comes
 * back out of that file is the row that is there. Of a record whose quotes do not match there is
 * only its whole text.
 */
export function asideCellsAsWritten(
	cells: Readonly<Record<string, string>>,
): Record<string, string> {
	const whole = cells[wholeRecord] ?? '';
	const kept = whole === '' ? Object.entries(cells) : [[wholeRecord, whole] as const];
	// A header may be `__proto__`: `fromEntries` makes it a plain key.
	return Object.fromEntries(
		kept.map(([name, cell]) => [guardAsItStands(name), guardAsItStands(cell)]),
	);
}

/** Where `read/row-cells.ts` keeps such a record. */
const wholeRecord = '(text)';
