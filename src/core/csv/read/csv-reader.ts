import type { Definition } from '../../definition/definition.ts';
import { momentOf } from '../../entries/moment.ts';
import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import { createTextWriter } from '../text-writer.ts';
import type { Encoding } from './bad-byte.ts';
import type { DecodedFile, DecodeOptions } from './decoded-file.ts';
import { fileNotes } from './file-notes.ts';
import { translateRecords } from './foreign-records.ts';
import type { FormQuestion } from './form-question.ts';
import { createRowCounter } from './missing-rows.ts';
import { createTableReader } from './read-table.ts';
import { readHead } from './read-head.ts';
import { createRecordReader, type RecordReader } from './record-reader.ts';
import type { Delimiter } from './records.ts';

/** Reads a file whose text comes piece by piece; the rows are the same wherever it is cut. */
export interface CsvReader {
	/** The rows that are whole by now; none once the file is refused. */
	read(piece: string, isLast: boolean): DecodedRow[];
	/** The file as far as it was read. */
	file(): Omit<DecodedFile, 'rows'>;
	/** Characters of a record whose end has not come. */
	waiting(): number;
	/** It is another program's export: that is read only as one piece. */
	needsWhole(): boolean;
}

/** So much of a text, in characters, is at hand before its header is looked for. */
const enoughToBegin = 1024 * 1024;

/** See {@link CsvReader}. `begin`: characters that are waited for before the header is looked for. */
export function createCsvReader(
	definitions: Definition[],
	encoding: Encoding | 'text',
	options: DecodeOptions = {},
	begin = enoughToBegin,
): CsvReader {
	const { wellFormed, replaced } = createTextWriter();
	const counter = createRowCounter();
	const table = createTableReader(definitions, {
		forms: options.forms ?? {},
		readAt: (definition) => (options.now ? momentOf(definition, options.now) : ''),
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
		const rows = table.read(found);
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
						}),
					],
		}),
		waiting: () => held.length + (records?.waiting() ?? 0),
		needsWhole: () => needsWhole,
	};
}

const nothingKnown = () => null;

/** How far a text may be taken: half a line end, or half a character, waits for the other half. */
function readyEnd(text: string, least: number): number {
	if (text.length < least) return 0;
	return /[\r\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
