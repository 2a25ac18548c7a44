import type { Option } from './field.ts';
import { longestSpelling, readOption } from './options.ts';

/**
 * The codes of the options a cell lists, each once. Separated by `;` or `；`; where that cannot be
 * read also by `、` `，` `,` or a line break, and then by all else people put between two things:
 * `/` `|` `+` `&` blanks, 和. A label may itself contain a separator.
 * `null` where a piece names no option or the cell can be read in two ways.
 */
export function readOptions(cell: string, options: readonly Option[]): string[] | null {
	if (cell.length > longestList) return null;
	for (const separator of separators) {
		const readings = readingsOf(cell.split(separator), options);
		if (readings.length > 0) return readings.length === 1 ? (readings[0] ?? null) : null;
	}
	return null;
}

/** From what we write to what people write; the first by which every piece is an option counts. */
const separators = [/([;；])/, /([;；、，,\n])/, /([;；、，,\n/／\\|｜+＋&＆·•。]|[和与及]|\s)/];

/** More is no list of answers, and would take long to refuse. */
const mostPieces = 1000;
const longestList = 100_000;

/**
 * Up to two different readings of a cell. `pieces` are texts at even places with their separators
 * between them; neighbours are joined again where only together they name an option.
 */
function readingsOf(pieces: string[], options: readonly Option[]): string[][] {
	if (pieces.length > mostPieces) return [];
	const longest = longestSpelling(options);
	// From the end to the start: readings[i] are the ways to read everything from piece i on.
	const readings: string[][][] = [];
	readings[pieces.length + 1] = [[]];
	for (let from = pieces.length - 1; from >= 0; from -= 2) {
		const found: string[][] = [];
		let text = '';
		for (let to = from; to < pieces.length; to += 2) {
			text += (to === from ? '' : pieces[to - 1]) + (pieces[to] ?? '');
			if (text.trim().length > longest) break;
			const blank = text.trim() === '' && to === from;
			const option = blank ? null : readOption(text, options);
			if (!blank && option === null) continue;
			for (const rest of readings[to + 2] ?? [])
				addReading(found, option === null ? rest : [...new Set([option.code, ...rest])]);
		}
		readings[from] = found;
	}
	return (readings[0] ?? []).filter((codes) => codes.length > 0);
}

function addReading(found: string[][], codes: string[]): void {
	const key = codes.toSorted().join(';');
	if (found.length < 2 && !found.some((other) => other.toSorted().join(';') === key))
		found.push(codes);
}
