import type { Definition } from '../../definition/definition.ts';
import { createCsvReader } from './csv-reader.ts';
import type { DecodedFile, DecodeOptions } from './decoded-file.ts';
import { decodeText, type DecodedText } from './encoding.ts';

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
	if (!decoded.ok) return { ...nothingRead, refused: decoded.problem };
	const reader = createCsvReader(definitions, decoded.encoding, options);
	const rows = reader.read(decoded.text, true);
	return { ...reader.file(), rows };
}

const nothingRead: DecodedFile = {
	encoding: 'text',
	delimiter: ',',
	tracker: null,
	rows: [],
	refused: null,
	asks: null,
	notes: [],
};
