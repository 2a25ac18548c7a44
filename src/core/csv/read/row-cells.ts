import type { Problem } from '../../fields/problem.ts';
import { fileProblem } from './file-problem.ts';
import type { CsvRecord } from './records.ts';
import { nameColumns, type TableHeader } from './table-header.ts';

/** A record's cells by the header they stand under, still guarded. */
export interface RowCells {
	header: string[];
	/** By their header; of most rows nobody asks. */
	readonly cells: Record<string, string>;
	/** The cell of the column at this place of the table's header; an empty text for none. */
	at(column: number): string;
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
			at: () => '',
			aligned: false,
			problems: [fileProblem(record.broken)],
		};
	}
	const { cells } = record;
	const more = cells.length - header.names.length;
	const names = more > 0 ? withNameless(header.names, more) : header.names;
	const kept = more > 0 && !cells.slice(header.names.length).every(isBlank) ? names : header.names;
	const misaligned = countProblems(record, header, kept.length);
	let byName: Record<string, string> | null = null;
	return {
		header: kept,
		get cells() {
			// A header may be `__proto__`: `fromEntries` makes it a plain key.
			byName ??= Object.fromEntries(kept.map((name, index) => [name, cells[index] ?? '']));
			return byName;
		},
		at: (column) => cells[column] ?? '',
		aligned: misaligned.length === 0,
		problems: [
			...(record.against ? [record.against] : []),
			...misaligned,
			...lengthProblems(record, names),
		],
	};
}

/** A row with other cells, some of which may be gone. */
export function withCells(
	row: RowCells,
	{ names }: TableHeader,
	kept: Pick<RowCells, 'header' | 'cells'>,
): RowCells {
	const { aligned, problems } = row;
	const at = (column: number) => cellOf(kept.cells, names[column]);
	return { ...kept, at, aligned, problems };
}

function cellOf(cells: RowCells['cells'], name: string | undefined): string {
	return name !== undefined && Object.hasOwn(cells, name) ? (cells[name] ?? '') : '';
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
