import type { Problem } from '../../fields/problem.ts';

/**
 * Every problem of a file or of a row as a whole. Their words are `files.<key>`; problems beside a
 * field are `problems.<key>`, as in forms.
 */
export const fileProblemKeys = [
	// The file is refused.
	'empty_file',
	'xlsx_file',
	'document_file',
	'xls_file',
	'zip_file',
	'encrypted_file',
	'device_copy',
	'binary_file',
	'unknown_encoding',
	'unclear_encoding',
	'mixed_encodings',
	'damaged_text',
	'garbled_file',
	'broken_header',
	'unknown_header',
	'duplicate_header',
	'which_form',
	'left_out',
	'labels_export',
	'columns_missing',
	'columns_twice',
	'open_quote',
	// A row is set aside.
	'cut_off',
	'wrong_quotes',
	'too_many_cells',
	'too_few_cells',
	'cell_too_long',
	'no_tracker',
	'unknown_tracker',
	'newer_version',
	'unreadable_system_cell',
	'deleted_with_answers',
	'unclear_number',
	'long_number',
	'no_answers',
	'total_row',
	'signature_row',
	'merged_cells',
	'rejected_there',
	// Worth knowing although the file was read.
	'from_program',
	'from_program_left',
	'answers_unknown',
	'days_unclear',
	'times_unread',
	'no_rows',
	'rows_missing',
	'read_as_western',
	'replaced_characters',
	'unknown_columns',
	'left_out_columns',
	'rounded_numbers',
] as const;

export type FileProblemKey = (typeof fileProblemKeys)[number];

export function fileProblem(key: FileProblemKey, params?: Problem['params']): Problem {
	return { key, field: null, ...(params && { params }) };
}

const keys: ReadonlySet<string> = new Set(fileProblemKeys);

/** Whether the words of a problem are `files.<key>`. */
export function isFileProblem({ key, field }: Problem): boolean {
	return field === null && keys.has(key);
}
