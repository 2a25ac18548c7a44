import type { Foreign, ForeignTable } from '../../collectors/foreign-table.ts';
import type { Problem } from '../../fields/problem.ts';
import { guardCell } from '../guard.ts';
import { fileProblem } from './file-problem.ts';
import type { CsvRecord } from './records.ts';

/** The records of another program's export as records of a file of ours, or why it cannot be read. */
export type ForeignRecords =
	| { ok: true; records: CsvRecord[]; note: Problem }
	| { ok: false; refused: Problem };

/** Puts the records of another program's export into our words; each keeps the line it stands in. */
export function translateRecords(
	[head, ...records]: readonly CsvRecord[],
	foreign: Foreign,
): ForeignRecords {
	const whole = records.filter(({ broken }) => broken === null);
	const table = foreign.open(whole.map(({ cells }) => cells));
	if ('refused' in table) {
		const columns = table.columns.join(' | ');
		return { ok: false, refused: fileProblem(table.refused, { from: table.from, columns }) };
	}
	const line = head?.line ?? 1;
	const width = head?.cells.length ?? 0;
	const ownHead = { line, cells: table.names, text: '', broken: null, joined: false };
	return {
		ok: true,
		records: [ownHead, ...records.flatMap((record) => translated(record, table, width))],
		note: noteOf(table),
	};
}

function translated(record: CsvRecord, table: ForeignTable, width: number): CsvRecord[] {
	if (record.broken) return [{ ...record, text: table.anonymous ? '' : record.text }];
	// Cells beyond the head are kept, so that the row is set aside for them.
	const beyond = record.cells.slice(width);
	return table.toRows(record.cells).map((cells) => ({
		...record,
		cells: [...cells, ...beyond].map(guardCell),
	}));
}

function noteOf({ from, left }: ForeignTable): Problem {
	const key = left.length > 0 ? 'from_program_left' : 'from_program';
	const params = { from, count: left.length, columns: left.join(' | ') };
	return { ...fileProblem(key, params), level: 'warning' };
}
