import Papa from 'papaparse';
import type { Problem } from '../../fields/problem.ts';

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** One record of a CSV text as it stands, cells still guarded. */
export interface CsvRecord {
	/** The row a spreadsheet shows it in, the first is 1: blank ones count, line breaks in cells do not. */
	line: number;
	cells: string[];
	/** The record as written, for what cannot be divided into cells with certainty. */
	text: string;
	/** Its quotes do not fit: `cut_off` at the end of the file, `wrong_quotes` before. */
	broken: 'cut_off' | 'wrong_quotes' | null;
	/** The program it came from does not let it count: why, in words of `files`. Not there: it counts. */
	against?: Problem;
	/** A byte order mark stands before it: another file was joined on here. */
	joined: boolean;
}

/**
 * Divides a text whose line ends are all LF into records, at most `limit` of them. Blank lines and
 * lines of nothing but delimiters are no records.
 */
export function readRecords(text: string, delimiter: Delimiter, limit = Infinity): CsvRecord[] {
	const records: CsvRecord[] = [];
	readText(text, { line: 1, joined: false }, { delimiter, limit, isLast: true }, records);
	return records;
}

/** How a text goes on: the line of its next record, and whether a byte order mark stood before that. */
export interface Begin {
	line: number;
	joined: boolean;
}

/** Reads a text up to its end, or to a record that its end cuts off where more is to come. */
export function readText(
	text: string,
	begin: Begin,
	part: Omit<Part, 'joined'>,
	records: CsvRecord[],
): Begin & { cursor: number } {
	let rest: Rest = { ...begin, place: { cursor: 0, line: begin.line }, goesOn: false };
	while (rest.place.cursor < text.length && records.length < part.limit && !rest.goesOn) {
		const { line } = rest.place;
		let { cursor } = rest.place;
		while (text.startsWith(byteOrderMark, cursor)) cursor++;
		const atStart = rest.place.cursor === 0 && rest.joined;
		const joined = cursor > rest.place.cursor || atStart;
		rest = readPart(text, { cursor, line }, { ...part, joined }, records);
	}
	const { place, joined } = rest;
	return { ...place, joined };
}

interface Place {
	cursor: number;
	line: number;
}

interface Part {
	delimiter: Delimiter;
	limit: number;
	joined: boolean;
	/** Nothing comes after the text. */
	isLast: boolean;
}

const byteOrderMark = '\uFEFF';

/**
 * Reads up to the next byte order mark that starts a record, which Papa Parse would not see. It is
 * given the text up to the next mark on a line's start; where a cell goes on beyond it, twice as many
 * marks, so that a file of nothing but marks takes no longer than another.
 */
function readPart(text: string, from: Place, part: Part, records: CsvRecord[]): Rest {
	let rest: Rest = { place: from, joined: part.joined, goesOn: true };
	for (let marks = 1; rest.goesOn; marks *= 2) {
		const end = pieceEnd(text, rest.place.cursor, marks);
		rest = readUpTo(text, end, { ...part, ...rest }, records);
		if (end === text.length) break;
	}
	return rest;
}

interface Rest {
	/** Where the next record starts. */
	place: Place;
	joined: boolean;
	/** The next record does not end where the piece did. */
	goesOn: boolean;
}

function pieceEnd(text: string, from: number, marks: number): number {
	let end = from;
	for (let mark = 0; mark < marks; mark++) {
		const at = text.indexOf(`\n${byteOrderMark}`, end);
		if (at === -1) return text.length;
		end = at + 1;
	}
	return end;
}

/** Reads the records of a piece of text, all but one that its end cuts off. */
function readUpTo(text: string, end: number, part: Part & Rest, records: CsvRecord[]): Rest {
	const from = part.place.cursor;
	const rest: Rest = { place: { ...part.place }, joined: part.joined, goesOn: false };
	const { place } = rest;
	const parser = new Papa.Parser({
		delimiter: part.delimiter,
		newline: '\n',
		quoteChar: '"',
		step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
			// Behind the last line end the parser sees one more record, of nothing.
			if (from + meta.cursor === place.cursor) return;
			const broken = brokenBy(errors);
			rest.goesOn = broken === 'cut_off' && (end < text.length || !part.isLast);
			if (rest.goesOn) return;
			const record = text.slice(place.cursor, from + meta.cursor);
			const cells = data[0] ?? [];
			if (cells.some((cell) => cell.trim() !== '')) {
				records.push({ line: place.line, cells, text: record, broken, joined: rest.joined });
				rest.joined = false;
			}
			place.cursor = from + meta.cursor;
			place.line += 1;
			const atMark = text.startsWith(byteOrderMark, place.cursor);
			if (atMark || records.length >= part.limit) parser.abort();
		},
	});
	parser.parse(text.slice(from, end), 0, false);
	return rest;
}

function brokenBy(errors: Papa.ParseError[]): CsvRecord['broken'] {
	if (errors.some(({ code }) => code === 'MissingQuotes')) return 'cut_off';
	return errors.some(({ type }) => type === 'Quotes') ? 'wrong_quotes' : null;
}
