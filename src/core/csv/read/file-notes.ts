import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import type { Encoding } from './bad-byte.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import { missingRows } from './missing-rows.ts';
import type { CsvRecord } from './records.ts';

/** What a person should know of a file that could be read. */
export function fileNotes(
	{ rows, leftOut }: { rows: DecodedRow[]; leftOut: string[] },
	records: CsvRecord[],
	{ replaced, encoding }: { replaced: number; encoding: Encoding | 'text' },
): Problem[] {
	const notes: Problem[] = [];
	if (encoding === 'windows-1252') notes.push(note('read_as_western'));
	if (rows.length === 0) notes.push(note('no_rows'));
	for (const { count, total } of missingRows(records)) {
		notes.push(note('rows_missing', { count, total }));
	}
	if (replaced > 0) notes.push(note('replaced_characters', { count: replaced }));
	for (const [key, columns] of [
		['unknown_columns', unknownColumns(rows)],
		['left_out_columns', leftOut],
	] as const) {
		const params = { count: columns.length, columns: columns.join(' | ') };
		if (columns.length > 0) notes.push(note(key, params));
	}
	return notes;
}

function note(key: FileProblemKey, params?: Problem['params']): Problem {
	return { ...fileProblem(key, params), level: 'warning' };
}

/** Names of the columns that were kept without being understood. */
function unknownColumns(rows: DecodedRow[]): string[] {
	const names = new Set<string>();
	for (const row of rows) {
		if (row.kind !== 'aside')
			for (const name of Object.keys(row.entry.extra ?? {})) names.add(name);
	}
	return [...names];
}
