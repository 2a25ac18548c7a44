import { type Delimiter, readRecords } from '~/core/csv/read/records.ts';

const delimiters: readonly Delimiter[] = ['\t', ',', ';', '|'];

/** The rows of a list as it was pasted or read from a file, divided by what divides its first row into most cells. */
export function rowsOfList(text: string): string[][] {
	const lines = text.replace(/\r\n?/g, '\n').replaceAll('，', ',');
	const cellsBy = (delimiter: Delimiter) => readRecords(lines, delimiter, 1)[0]?.cells.length ?? 0;
	const [best = ','] = delimiters.toSorted((one, other) => cellsBy(other) - cellsBy(one));
	return readRecords(lines, best).map(({ cells }) => cells);
}
