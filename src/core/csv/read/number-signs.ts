import type { Definition } from '../../definition/definition.ts';
import { fold } from '../../text/fold.ts';
import type { UnclearSigns } from './number-doubt.ts';
import { createRecordReader } from './record-reader.ts';
import type { CsvRecord, Delimiter } from './records.ts';
import { columnsOf, type TableHeader } from './table-header.ts';

/** What the first numbers of a table show of the signs within them. */
export interface NumberSigns {
	/** Some have a comma before their fraction, or points between their thousands. */
	commas: boolean;
	/** Places of the columns whose numbers have a point before their fraction, and none a comma. */
	points: ReadonlySet<number>;
}

/** Nothing is shown, as by a table of one row. */
export const noSigns: NumberSigns = { commas: false, points: new Set() };

/** So many characters of a table are looked at, all of which are at hand before its first row is read. */
const longestSample = 512 * 1024;

/** The records at the beginning of a text that are looked at: the same ones wherever it is cut. */
export function recordsAtStart(text: string, delimiter: Delimiter, isLast: boolean): CsvRecord[] {
	const isWhole = isLast && text.length <= longestSample;
	return createRecordReader(delimiter).read(text.slice(0, longestSample), isWhole);
}

/** Those of records at hand as a whole. */
export function sampleOf(records: readonly CsvRecord[]): CsvRecord[] {
	let length = 0;
	return records.filter(({ text }) => {
		length += text.length;
		return length <= longestSample;
	});
}

/** See {@link NumberSigns}: what every number says by itself, for those that could be read in two ways. */
export function signsIn(
	[, ...records]: readonly CsvRecord[],
	header: TableHeader,
	definition: Definition,
): NumberSigns {
	const points = new Set<number>();
	let commas = false;
	for (const [place, column] of columnsOf(header, definition).entries()) {
		if (column.kind !== 'field' || column.field.type !== 'number') continue;
		const cells = records.map((record) => startOf(record.cells[place] ?? ''));
		if (cells.some((cell) => withComma.test(cell))) commas = true;
		else if (cells.some((cell) => withPoint.test(cell))) points.add(place);
	}
	return { commas, points };
}

/** What is in doubt in a column, where `unclear` is without a look at the others of the table. */
export function unclearIn(
	unclear: UnclearSigns,
	{ commas, points }: NumberSigns,
	place: number,
): UnclearSigns {
	if (commas && unclear === 'none') return 'commas_and_points';
	return unclear === 'commas_and_points' && !commas && points.has(place) ? 'commas' : unclear;
}

/** A number stands at the start of its cell, what it counts behind it. */
function startOf(cell: string): string {
	return fold(cell.slice(0, 40));
}

/** `3,5` `0,125` `1,2345` `1.234,5` `1.234.567`: read in one way only. */
const withComma =
	/^[-+−]?(?:\d+,\d{1,2}|\d+,\d{4,}|0\d*,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})(?![\d.,])/u;

/** `3.5` `0.125` `1.2345` `1,234.5` `1,234,567`: so are these. */
const withPoint =
	/^[-+−]?(?:\d+\.\d{1,2}|\d+\.\d{4,}|0\d*\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})(?![\d.,])/u;
