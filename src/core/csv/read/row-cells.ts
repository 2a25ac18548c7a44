import type { Problem } from '../../fields/problem.ts';
import { fileProblem } from './file-problem.ts';
import type { CsvRecord } from './records.ts';
import { nameColumns, type TableHeader } from './table-header.ts';

/** A record's cells by the header they stand under, still guarded. */
export interface RowCells {
	header: string[];
	cells: Record<string, string>;
	/** Every cell is under its own header. */
	aligned: boolean;
	/** Why it cannot be trusted as it stands; empty when it can. */
	problems: Problem[];
}

/**
 * The name under which a row set aside keeps the whole record as text, where its quotes do not let
 * it be divided into cells.
 */
const wholeRecord = '(text)';

/** Longest cell that is read, in UTF-16 units. A spreadsheet's own limit is 32,767. */
const longestCell = 100_000;

/** Puts a record's cells under their headers, all of them, whatever is wrong with it. */
export function toRowCells(record: CsvRecord, header: TableHeader): RowCells {
	if (record.broken) {
		const names = [...header.names, wholeRecord];
		return {
			header: names,
			cells: { [wholeRecord]: record.text },
			aligned: false,
			problems: [fileProblem(record.broken)],
		};
	}
	const surplus = record.cells.slice(header.names.length);
	const names = surplus.length === 0 ? header.names : withNameless(header.names, surplus.length);
	const kept = surplus.every(isBlank) ? header.names : names;
	const misaligned = countProblems(record, header, kept.length);
	return {
		header: kept,
		// A header may be `__proto__`: `fromEntries` makes it a plain key.
		cells: Object.fromEntries(kept.map((name, index) => [name, record.cells[index] ?? ''])),
		aligned: misaligned.length === 0,
		problems: [...misaligned, ...lengthProblems(record, names)],
	};
}

function withNameless(names: string[], more: number): string[] {
	return [
		...names,
		...nameColumns(
			Array.from({ length: more }, () => ''),
			names,
		),
	];
}

function countProblems(record: CsvRecord, header: TableHeader, kept: number): Problem[] {
	const counts = { cells: record.cells.length, columns: header.names.length };
	if (kept > header.names.length) return [fileProblem('too_many_cells', counts)];
	// Our rows end in `_hash`; one that ends earlier was cut off. Tables typed by hand may be ragged.
	if (counts.cells >= counts.columns) return [];
	const ours = header.names.some((name) => name.trim() === '_hash');
	return ours ? [fileProblem('too_few_cells', counts)] : [];
}

function lengthProblems(record: CsvRecord, names: string[]): Problem[] {
	if (record.text.length <= longestCell) return [];
	return record.cells.flatMap((cell, index) => {
		if (cell.length <= longestCell) return [];
		const params = { header: (names[index] ?? '').trim(), max: longestCell, length: cell.length };
		return [fileProblem('cell_too_long', params)];
	});
}

function isBlank(cell: string): boolean {
	return cell.trim() === '';
}
