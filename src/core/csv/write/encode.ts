import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import type { CellForm } from '../../fields/field-type.ts';
import { fileColumns } from './file-columns.ts';
import { asItLeaves, leavingOrder } from '../../handover/leaving-rows.ts';
import type { Random } from '../../handover/shuffle.ts';
import { createTextWriter } from '../text-writer.ts';
import { writeRecords } from './write-records.ts';

export interface EncodeOptions {
	/** `labels` for people (the default), `codes` with key-only headers for programs. */
	form?: CellForm;
	/** Id of this file, `b-…`: with it a reader can tell which rows got lost on the way. */
	batch: string;
	/** For programs: ids of linked records in columns of their own. */
	repeatsLinks?: boolean;
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

/** A file that is written piece by piece, so that nobody has to hold it whole. */
export interface CsvParts {
	/** The header with the byte order mark, then some hundreds of rows each; made as they are asked for. */
	parts: Iterable<string>;
	/** Records besides the header. */
	rows: number;
	/** As `EncodedCsv` tells it, of the parts made so far. */
	replaced(): number;
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
	const { parts, rows, replaced } = encodeCsvParts(entries, definition, options);
	return { text: [...parts].join(''), rows, replaced: replaced() };
}

/** The same file in parts. */
export function encodeCsvParts(
	entries: Entry[],
	definition: Definition,
	{ form = 'labels', batch, random, repeatsLinks = false }: EncodeOptions,
): CsvParts {
	const rows = leavingOrder(entries, definition, random);
	const columns = fileColumns(rows, definition, { form, batch, repeatsLinks });
	const { wellFormed, replaced } = createTextWriter();
	// A record is made fit as one: its own line ends are no cell's.
	const write = (cells: string[]) =>
		`${wellFormed(writeRecords([cells], { quotes: 'always', newline: '' }))}\r\n`;
	function* parts(): Generator<string> {
		yield `\uFEFF${write(columns.map(({ header }) => header))}`;
		for (let at = 0; at < rows.length; at += partSize) {
			const part = rows.slice(at, at + partSize).map((entry) => asItLeaves(entry, definition));
			yield part
				.map((entry, index) => write(columns.map(({ cell }) => cell(entry, at + index))))
				.join('');
		}
	}
	return { parts: parts(), rows: rows.length, replaced };
}

/** Rows to a part: some 120 kB, so that whoever stops the work is heard between two. */
const partSize = 500;
