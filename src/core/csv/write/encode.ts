import Papa from 'papaparse';
import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import type { CellForm } from '../../fields/field-type.ts';
import { fileColumns } from './file-columns.ts';
import { leavingRows } from '../../handover/leaving-rows.ts';
import type { Random } from '../../handover/shuffle.ts';
import { createTextWriter } from '../text-writer.ts';

export interface EncodeOptions {
	/** `labels` for people (the default), `codes` with key-only headers for programs. */
	form?: CellForm;
	/** Id of this file, `b-…`: with it a reader can tell which rows got lost on the way. */
	batch: string;
	/** 0 to below 1; puts the rows of an anonymous tracker out of order. */
	random?: Random;
}

export interface EncodedCsv {
	/** The whole file, byte order mark included. */
	text: string;
	/** Records besides the header. */
	rows: number;
	/** Broken characters (halves of surrogate pairs) that were written as U+FFFD. */
	replaced: number;
}

/**
 * A tracker's entries as a CSV file that people open in Excel or WPS and programs read without
 * options: UTF-8 with byte order mark, commas, CRLF between records, LF inside cells, every cell
 * quoted, no cell a formula. `decodeCsv` gives the same entries back. What of them leaves the device
 * is decided in `core/handover`.
 */
export function encodeCsv(
	entries: Entry[],
	definition: Definition,
	options: EncodeOptions,
): EncodedCsv {
	const { form = 'labels', batch, random } = options;
	const rows = leavingRows(entries, definition, random);
	const columns = fileColumns(rows, definition, { form, batch });
	const { wellFormed, replaced } = createTextWriter();
	const text = Papa.unparse(
		{
			fields: columns.map(({ header }) => wellFormed(header)),
			data: rows.map((entry, index) => columns.map(({ cell }) => wellFormed(cell(entry, index)))),
		},
		{ quotes: true, newline: '\r\n', delimiter: ',' },
	);
	return { text: `\uFEFF${text}\r\n`, rows: rows.length, replaced: replaced() };
}
