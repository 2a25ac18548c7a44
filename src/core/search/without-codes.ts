/** Between the cells of a row, as the index has it. */
const cells = / ?｜ ?/g;
/** Between the cells of a row, as it is shown. */
export const shownCells = ' · ';

/**
 * A line as staff read it: without the plan's numbers (M05, X30) where they stand beside a name, without
 * the editors' ※, the cells of a row apart. `beginnings`: what the plan's numbers begin with.
 */
export function createWithoutCodes(beginnings: readonly string[]) {
	const longest = [...beginnings].sort((left, right) => right.length - left.length);
	const code = `(?:${longest.join('|')})\\d{1,2}[a-z]?`;
	const cell = new RegExp(`(^|｜)\\s*${code}\\s*(?=｜|$)`, 'gu');
	const atEnd = new RegExp(`(?<![A-Za-z0-9])\\s*(?<![A-Za-z])${code}(?=\\s*(?:｜|$))`, 'gu');
	const atStart = new RegExp(`^${code}(?![A-Za-z0-9])\\s*(?=\\S)`, 'u');
	const asked = new RegExp(`(?<![A-Za-z0-9])${code}(?![A-Za-z0-9])`, 'iu');

	return {
		/** Whether somebody asks for such a number: then it is shown. */
		isAskedIn: (query: string): boolean => asked.test(query),
		clean: (line: string): string =>
			line
				.replace(/\u2060?※\s?/gu, '')
				.replace(atStart, '')
				.replace(cell, '$1')
				.replace(atEnd, '')
				.replace(/^[\s｜]+|[\s｜]+$/gu, '')
				.replace(/｜\s*(?:｜\s*)+/gu, '｜ '),
		/** The same, with the cells of a row set apart for reading. */
		cells: (line: string): string => line.replace(cells, shownCells),
	};
}
