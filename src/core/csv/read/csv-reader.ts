import type { Definition } from '../../definition/definition.ts';
import { momentOf } from '../../entries/moment.ts';
import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import { createTextWriter } from '../text-writer.ts';
import type { Encoding } from './bad-byte.ts';
import type { DecodedFile, DecodeOptions } from './decoded-file.ts';
import { fileNotes } from './file-notes.ts';
import { fileProblem } from './file-problem.ts';
import { translateRecords } from './foreign-records.ts';
import type { FormQuestion } from './form-question.ts';
import { createRowCounter } from './missing-rows.ts';
import { createTableReader } from './read-table.ts';
import { recordsAtStart } from './number-signs.ts';
import { readHead } from './read-head.ts';
import { createRecordReader, type RecordReader } from './record-reader.ts';
import type { CsvRecord, Delimiter } from './records.ts';

/** Reads a file whose text comes piece by piece; the rows are the same wherever it is cut. */
export interface CsvReader {
	/** The rows that are whole by now; none once the file is refused. */
	read(piece: string, isLast: boolean): DecodedRow[];
	/** The file as far as it was read. */
	file(): Omit<DecodedFile, 'rows'>;
	/** It is another program's export: that is read only as one piece. */
	needsWhole(): boolean;
}

/** So much of a text, in characters, is at hand before its header is looked for. */
const enoughToBegin = 1024 * 1024;

/** Characters that no record has: a quotation mark was opened in it by mistake, and took the rest of the file in. */
const longestRecord = 64 * 1024 * 1024;

/**
 * See {@link CsvReader}. `begin`: characters that are waited for before the header is looked for; `longest`: those beyond
 * which a record has no end.
 */
export function createCsvReader(
	definitions: Definition[],
	encoding: Encoding | 'text',
	options: DecodeOptions = {},
	{ begin = enoughToBegin, longest = longestRecord } = {},
): CsvReader {
	const { wellFormed, replaced } = createTextWriter();
	const counter = createRowCounter();
	const table = createTableReader(definitions, {
		forms: options.forms ?? {},
		readAt: (definition) => (options.now ? momentOf(definition, options.now) : ''),
		offsetOf: options.offsetOf,
		hasSemicolons: () => delimiter === ';',
		known: options.known ?? nothingKnown,
	});
	let held = '';
	let records: RecordReader | null = null;
	let delimiter: Delimiter = ',';
	let refused: Problem | null = null;
	let asks: FormQuestion | null = null;
	let needsWhole = false;
	const notes: Problem[] = [];

	const readPiece = (text: string, isLast: boolean): DecodedRow[] => {
		const first = records ? null : readHead(text, definitions);
		if (first && 'refused' in first) {
			({ refused } = first);
			delimiter = first.delimiter ?? delimiter;
			return [];
		}
		if (first) {
			({ delimiter } = first);
			records = createRecordReader(delimiter);
			needsWhole = first.foreign !== null && !isLast;
		}
		let found = records?.read(first?.text ?? text, isLast) ?? [];
		const endless = records && endlessIn(found, records.waiting(), longest);
		if (endless) {
			refused = fileProblem('open_quote', { line: endless.line });
			return [];
		}
		if (first?.foreign && isLast) {
			const translated = translateRecords(found, first.foreign);
			if (!translated.ok) {
				({ refused } = translated);
				return [];
			}
			notes.push(...translated.notes);
			found = translated.records;
		}
		counter.count(found);
		const isOwnText = first !== null && !first.foreign;
		const start = isOwnText ? recordsAtStart(first.text, delimiter, isLast) : found;
		const rows = table.read(found, start);
		const against = table.refused();
		if (against) [refused, asks] = [against.problem, against.asks];
		return rows;
	};
	return {
		read(piece, isLast) {
			if (refused || needsWhole) return [];
			const all = held + piece;
			const end = isLast ? all.length : readyEnd(all, records ? 0 : begin);
			held = all.slice(end);
			return end === 0 && !isLast ? [] : readPiece(wellFormed(all.slice(0, end)), isLast);
		},
		file: () => ({
			encoding,
			delimiter,
			tracker: refused ? null : table.tracker(),
			refused,
			asks,
			notes: refused
				? []
				: [
						...notes,
						...fileNotes({
							rows: table.rows(),
							encoding,
							missing: counter.missing(),
							replaced: replaced(),
							unknown: table.unknown,
							leftOut: table.leftOut,
							rounded: table.rounded,
						}),
					],
		}),
		needsWhole: () => needsWhole,
	};
}

const nothingKnown = () => null;

/** The record that does not end, where there is one. */
function endlessIn(
	found: readonly CsvRecord[],
	waiting: ReturnType<RecordReader['waiting']>,
	longest: number,
): { line: number } | null {
	if (waiting.length > longest) return waiting;
	return found.find(({ broken, text }) => broken && text.length > longest) ?? null;
}

/** How far a text may be taken: half a line end, or half a character, waits for the other half. */
function readyEnd(text: string, least: number): number {
	if (text.length < least) return 0;
	return /[\r\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
