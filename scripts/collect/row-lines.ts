import type { DecodedRow } from '../../src/core/imports/decoded-row.ts';
import { registerKey } from '../../src/core/entries/merge.ts';

/** A row of a file, and where it stood. */
export interface PlacedRow {
	/** `source.member` of its file. */
	file: string;
	/** Its place in the file, from 0. */
	index: number;
	row: DecodedRow;
	/** Key of the row set aside earlier whose place it takes. */
	retired?: string | null;
}

/** A row that is as it was written: alone of its record, it is simply new. */
const plain = 'p';

/**
 * A row with an id as a line: key, file, place, `p` where it is plain, its entry or else the row, as JSON. Whether a
 * record has several rows, and which they are, is told without reading the JSON. `asRow`: the row, be it plain or not.
 */
export function toLine({ file, index, row }: PlacedRow, asRow = false): string {
	if (row.kind === 'aside') throw new Error('A row set aside has no id to lie under.');
	const key = registerKey(row.entry);
	if (asRow || row.kind !== 'intact' || row.unchecked) {
		return `${key}\t${file}\t${index}\t\t${JSON.stringify(row)}\n`;
	}
	return `${key}\t${file}\t${index}\t${plain}${row.line}\t${JSON.stringify(row.entry)}\n`;
}

/** A line, cut. */
export interface CutLine {
	/** The whole of it. */
	text: string;
	key: string;
	file: string;
	index: number;
	/** The line of its file, of a plain row; `null` of any other. */
	line: number | null;
	json: string;
}

/** Cuts a line that `toLine` wrote, without its end. */
export function cutLine(text: string): CutLine {
	const [first, second, third, fourth] = tabsIn(text);
	return {
		text,
		key: text.slice(0, first),
		file: text.slice(first + 1, second),
		index: Number(text.slice(second + 1, third)),
		line: fourth === third + 1 ? null : Number(text.slice(third + 2, fourth)),
		json: text.slice(fourth + 1),
	};
}

/** The row again. */
export function fromLine({ file, index, line, json }: CutLine): PlacedRow {
	// What is parsed was written by `toLine` in this very run.
	if (line === null) return { file, index, row: JSON.parse(json) as DecodedRow };
	return { file, index, row: { kind: 'intact', line, entry: JSON.parse(json) } };
}

function tabsIn(line: string): [number, number, number, number] {
	const first = line.indexOf('\t');
	const second = line.indexOf('\t', first + 1);
	const third = line.indexOf('\t', second + 1);
	return [first, second, third, line.indexOf('\t', third + 1)];
}
