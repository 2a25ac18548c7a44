import type { Foreign } from '../../collectors/foreign-table.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../fields/problem.ts';
import { isDeviceCopy } from '../../imports/is-device-copy.ts';
import { findDelimiter } from './delimiter.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import { isGarbled } from './garbled.ts';
import type { Delimiter } from './records.ts';

/** How a file is to be read, told by its header. */
export interface FileHead {
	delimiter: Delimiter;
	/** The text without what stands before the header. */
	text: string;
	/** Another program's export; `null`: none that is known. */
	foreign: Foreign | null;
}

/** Looks at how a text begins, its line ends LF; or why no file that begins so can be read. */
export function readHead(
	start: string,
	definitions: Definition[],
): FileHead | { refused: Problem; delimiter: Delimiter | null } {
	const text = withoutHints(start);
	if (isDeviceCopy(text)) return { refused: fileProblem('device_copy'), delimiter: null };
	const delimited = findDelimiter(text, definitions);
	if (!delimited) return { refused: fileProblem('empty_file'), delimiter: null };
	const { delimiter, header, known, foreign } = delimited;
	const refuse = (key: FileProblemKey, params: Problem['params'] = {}) => ({
		refused: fileProblem(key, { line: header.line, ...params }),
		delimiter,
	});
	if (header.broken) return refuse('broken_header');
	if (isGarbled(header.cells, definitions)) return refuse('garbled_file');
	if (known === 0) return refuse('unknown_header', { header: startOf(header.cells) });
	return { delimiter, text, foreign };
}

/**
 * Without byte order mark and Excel's `sep=;` line, which spreadsheets do not show as a row. A quotation mark
 * that the line does not close begins a cell of its own.
 */
function withoutHints(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/^(?:sep=.?|"sep=.?")\n/i, '');
}

function startOf(cells: string[]): string {
	const start = cells
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '')
		.slice(0, 5)
		.join(' | ');
	return Array.from(start).slice(0, 60).join('');
}
