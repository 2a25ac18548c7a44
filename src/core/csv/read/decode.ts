import type { Definition } from '../../definition/definition.ts';
import { momentOf } from '../../entries/moment.ts';
import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import { isDeviceCopy } from '../../imports/is-device-copy.ts';
import { findDelimiter } from './delimiter.ts';
import type { Encoding } from './bad-byte.ts';
import { decodeText, type DecodedText } from './encoding.ts';
import { fileNotes } from './file-notes.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import type { FormChoices, FormQuestion } from './form-question.ts';
import { translateRecords } from './foreign-records.ts';
import { isGarbled } from './garbled.ts';
import type { FindKnown } from './known-revision.ts';
import { readTable } from './read-table.ts';
import { readRecords, type Delimiter } from './records.ts';
import { createTextWriter } from '../text-writer.ts';

export interface DecodeOptions {
	/** What a person said of tables that do not tell which form they belong to. */
	forms?: FormChoices;
	/** When it is read: the moment of rows typed by hand. Left out, they have none (an empty text). */
	now?: Date;
	/** What is known already: what says the same to the letter is not proved anew. */
	known?: FindKnown;
}

/** A file as it was read. Every record of it but its headers is exactly one of `rows`. */
export interface DecodedFile {
	/** `text`: it came as text, not as bytes. */
	encoding: Encoding | 'text';
	delimiter: Delimiter;
	/** Id of the tracker all its rows belong to; `null` for none or several. */
	tracker: string | null;
	rows: DecodedRow[];
	/** Why the file as a whole cannot be read; then there are no rows. */
	refused: Problem | null;
	/** What to ask a person before it can be read; it is refused until then. `null`: nothing. */
	asks: FormQuestion | null;
	/** What a person should know although the file could be read, such as missing rows. */
	notes: Problem[];
}

/**
 * Reads a CSV file: one of ours, one of ours re-saved or edited in a spreadsheet, several joined to
 * one, or one typed by hand. Nothing is guessed and nothing dropped: a file or row that cannot be
 * read with certainty is refused or set aside as it stands, with the reason. Never throws for what
 * a file holds.
 */
export function decodeCsv(
	source: Uint8Array | string,
	definitions: Definition[],
	options: DecodeOptions = {},
): DecodedFile {
	const decoded: DecodedText | { ok: true; encoding: 'text'; text: string } =
		typeof source === 'string' ? { ok: true, encoding: 'text', text: source } : decodeText(source);
	if (!decoded.ok) return refusedFile(decoded.problem);
	const { wellFormed, replaced } = createTextWriter();
	const text = withoutHints(wellFormed(decoded.text));
	if (isDeviceCopy(text)) return refusedFile(fileProblem('device_copy'), decoded.encoding);
	const delimited = findDelimiter(text, definitions);
	if (!delimited) return refusedFile(fileProblem('empty_file'), decoded.encoding);
	const { delimiter, header, known } = delimited;
	const refuse = (key: FileProblemKey, params: Problem['params'] = {}): DecodedFile =>
		refusedFile(fileProblem(key, { line: header.line, ...params }), decoded.encoding, delimiter);
	if (header.broken) return refuse('broken_header');
	if (isGarbled(header.cells, definitions)) return refuse('garbled_file');
	if (known === 0) return refuse('unknown_header', { header: startOf(header.cells) });

	const written = readRecords(text, delimiter);
	const foreign = delimited.foreign && translateRecords(written, delimited.foreign);
	if (foreign && !foreign.ok) return refusedFile(foreign.refused, decoded.encoding, delimiter);
	const records = foreign?.records ?? written;
	const table = readTable(records, definitions, {
		forms: options.forms ?? {},
		readAt: (definition) => (options.now ? momentOf(definition, options.now) : ''),
		known: options.known ?? nothingKnown,
	});
	if (table.refused) {
		return { ...refusedFile(table.refused, decoded.encoding, delimiter), asks: table.asks };
	}
	return {
		encoding: decoded.encoding,
		delimiter,
		tracker: table.tracker,
		rows: table.rows,
		refused: null,
		asks: null,
		notes: [
			...(foreign ? [foreign.note] : []),
			...fileNotes(table, records, { replaced: replaced(), encoding: decoded.encoding }),
		],
	};
}

const nothingKnown: FindKnown = () => null;

function refusedFile(
	refused: Problem,
	encoding: DecodedFile['encoding'] = 'text',
	delimiter: Delimiter = ',',
): DecodedFile {
	return { encoding, delimiter, tracker: null, rows: [], refused, asks: null, notes: [] };
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
