import type { Definition } from '../../definition/definition.ts';
import { chooseTracker } from './choose-tracker.ts';
import { systemColumns } from '../system-columns.ts';
import { toTableHeader, type TableHeader } from './table-header.ts';

/**
 * Tells a header in the middle of a file, where files were joined, from a row of answers: most of
 * its cells name columns, and at least two. Gives the header, or `null` for a row of answers.
 */
export type ReadRepeatedHeader = (cells: string[], line: number) => TableHeader | null;

export function createRepeatedHeaderReader(definitions: Definition[]): ReadRepeatedHeader {
	const mayName = readers.get(definitions) ?? createMayName(definitions);
	readers.set(definitions, mayName);
	return (cells, line) => {
		if (!cells.some(mayName)) return null;
		const filled = cells.filter((cell) => cell.trim() !== '').length;
		const header = toTableHeader(cells, line);
		const { known } = chooseTracker(header, definitions);
		return known >= 2 && known * 2 > filled ? header : null;
	};
}

type MayName = (cell: string) => boolean;

/** Gathering all names takes longer than reading a small file, and files may be many. */
const readers = new WeakMap<Definition[], MayName>();

/** Looking columns up is slow and most rows are answers, so cells that name nothing are passed by. */
function createMayName(definitions: readonly Definition[]): MayName {
	const names = new Set<string>(systemColumns);
	for (const { fields } of definitions) {
		for (const { id, formerly, labels } of fields) {
			for (const name of [id, ...formerly, ...labels]) names.add(name);
		}
	}
	const longest = Math.max(0, ...[...names].map((name) => name.length));
	const beginnings = new Set([...names].map((name) => name.charCodeAt(0)));
	const isName = (cell: string, begin: number, end: number): boolean => {
		if (end === 0x5d || end === 0xff3d) return true;
		return cell.length <= longest && beginnings.has(begin) && names.has(cell);
	};
	return (cell) => {
		if (cell === '') return false;
		const [begin, end] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
		if (!isBlank(begin) && !isBlank(end)) return isName(cell, begin, end);
		const name = cell.trim();
		return isName(name, name.charCodeAt(0), name.charCodeAt(name.length - 1));
	};
}

/** Whether `trim` may take a character away: all it takes lies in these ranges. */
function isBlank(unit: number): boolean {
	return unit <= 0x20 || unit === 0xa0 || (unit >= 0x1680 && unit <= 0x3000) || unit === 0xfeff;
}
