import { type Begin, type CsvRecord, type Delimiter, readText } from './records.ts';

/** Divides a text that comes piece by piece into records, the same wherever it is cut. */
export interface RecordReader {
	/** The records that are whole by now; with the last piece, all that is left. */
	read(piece: string, isLast: boolean): CsvRecord[];
	/** The record whose end has not come: the line it begins in, and how many characters of it there are. */
	waiting(): { line: number; length: number };
}

/** See `readRecords`. */
export function createRecordReader(delimiter: Delimiter): RecordReader {
	let begin: Begin = { line: 1, joined: false };
	let rest = '';
	return {
		waiting: () => ({ line: begin.line, length: rest.length }),
		read(piece, isLast) {
			const all = rest + piece;
			// A record that ends with the piece may go on in the next one, unless its line ends too.
			const end = isLast ? all.length : all.lastIndexOf('\n') + 1;
			const records: CsvRecord[] = [];
			const part = { delimiter, limit: Infinity, isLast };
			const { cursor, ...next } = readText(all.slice(0, end), begin, part, records);
			begin = next;
			rest = all.slice(cursor);
			return records;
		},
	};
}
