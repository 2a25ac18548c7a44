import Papa from 'papaparse';
import type { AsideRow } from '../../imports/plan.ts';
import { guardAsItStands } from '../guard.ts';

/** The rows, which share a header, as a file: as they stood, but that no cell of it is a formula. */
export function encodeAside(rows: readonly AsideRow[]): string {
	const header = rows[0]?.header ?? [];
	const data = rows.map(({ cells }) => header.map((name) => guardAsItStands(cells[name] ?? '')));
	const table = { fields: header.map(guardAsItStands), data };
	return `\uFEFF${Papa.unparse(table, { quotes: true, newline: '\r\n' })}\r\n`;
}

/**
 * A row's cells as `encodeAside` writes them, to name it by: a row that comes back out of that file
 * is the row that is there. Of a record whose quotes do not match there is only its whole text.
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
