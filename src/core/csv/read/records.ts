import Papa from 'papaparse';

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t';

/** One record of a CSV text as it stands, cells still guarded. */
export interface CsvRecord {
	/** The row a spreadsheet shows it in, the first is 1: blank ones count, line breaks in cells do not. */
	line: number;
	cells: string[];
	/** The record as written, for what cannot be divided into cells with certainty. */
	text: string;
	/** Its quotes do not fit: `cut_off` at the end of the file, `wrong_quotes` before. */
	broken: 'cut_off' | 'wrong_quotes' | null;
	/** A byte order mark stands before it: another file was joined on here. */
	joined: boolean;
}

/**
 * Divides a text whose line ends are all LF into records, at most `limit` of them. Blank lines and
 * lines of nothing but delimiters are no records.
 */
export function readRecords(text: string, delimiter: Delimiter, limit = Infinity): CsvRecord[] {
	const records: CsvRecord[] = [];
	let place: Place = { cursor: 0, line: 1 };
	while (place.cursor < text.length && records.length < limit) {
		const joined = text.startsWith(byteOrderMark, place.cursor);
		const start = joined ? place.cursor + 1 : place.cursor;
		place = readPart(
			text,
			{ cursor: start, line: place.line },
			{ delimiter, limit, joined },
			records,
		);
	}
	return records;
}

interface Place {
	cursor: number;
	line: number;
}

interface Part {
	delimiter: Delimiter;
	limit: number;
	joined: boolean;
}

const byteOrderMark = '\uFEFF';

/** Reads up to the next byte order mark that starts a record, which Papa Parse would not see. */
function readPart(text: string, from: Place, part: Part, records: CsvRecord[]): Place {
	const input = text.slice(from.cursor);
	const place = { ...from };
	let joined = part.joined;
	const parser = new Papa.Parser({
		delimiter: part.delimiter,
		newline: '\n',
		quoteChar: '"',
		step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
			const end = from.cursor + meta.cursor;
			const record = text.slice(place.cursor, end);
			const cells = data[0] ?? [];
			if (cells.some((cell) => cell.trim() !== '')) {
				const broken = brokenBy(errors);
				records.push({ line: place.line, cells, text: record, broken, joined });
				joined = false;
			}
			place.cursor = end;
			place.line += 1;
			if (text.startsWith(byteOrderMark, end) || records.length >= part.limit) parser.abort();
		},
	});
	parser.parse(input, 0, false);
	return place;
}

function brokenBy(errors: Papa.ParseError[]): CsvRecord['broken'] {
	if (errors.some(({ code }) => code === 'MissingQuotes')) return 'cut_off';
	return errors.some(({ type }) => type === 'Quotes') ? 'wrong_quotes' : null;
}
