import type { Problem } from '../../fields/problem.ts';
import type { Encoding } from './bad-byte.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import type { MissingRows } from './missing-rows.ts';

/** What was seen while a file was read. */
export interface Seen {
	rows: number;
	encoding: Encoding | 'text';
	missing: readonly MissingRows[];
	/** Characters that could not be kept. */
	replaced: number;
	/** Names of the columns that were kept without being understood, and of those an anonymous form did not take. */
	unknown: ReadonlySet<string>;
	leftOut: ReadonlySet<string>;
	/** Those with fractions of more digits than can be kept. */
	rounded: ReadonlySet<string>;
}

/** What a person should know of a file that could be read. */
export function fileNotes({
	rows,
	encoding,
	missing,
	replaced,
	unknown,
	leftOut,
	rounded,
}: Seen): Problem[] {
	const notes: Problem[] = [];
	if (encoding === 'windows-1252') notes.push(note('read_as_western'));
	if (rows === 0) notes.push(note('no_rows'));
	for (const { count, total } of missing) notes.push(note('rows_missing', { count, total }));
	if (replaced > 0) notes.push(note('replaced_characters', { count: replaced }));
	for (const [key, columns] of [
		['unknown_columns', [...unknown]],
		['left_out_columns', [...leftOut]],
		['rounded_numbers', [...rounded]],
	] as const) {
		const params = { count: columns.length, columns: columns.join(' | ') };
		if (columns.length > 0) notes.push(note(key, params));
	}
	return notes;
}

function note(key: FileProblemKey, params?: Problem['params']): Problem {
	return { ...fileProblem(key, params), level: 'warning' };
}
