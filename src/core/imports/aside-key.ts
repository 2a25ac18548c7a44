import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AsideRow, CellsAsWritten } from './plan.ts';

/**
 * The name of a row that is set aside: a letter and 16 hex digits over its tracker, its cells, how
 * many equal rows stood before it in its file, and the file. The same file twice sets the same rows
 * aside; equal rows of two files are two. `a…`, without a file: edits, and all rows of 0.1.0.
 */
export function asideKey(
	tracker: string | null,
	cells: Readonly<Record<string, string>>,
	occurrence: number,
	source?: string,
): string {
	const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
	const form = [tracker, sorted, occurrence, ...(source === undefined ? [] : [source])];
	const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(form))).subarray(0, 8));
	return `${source === undefined ? 'a' : 's'}${digest}`;
}

/** Equal rows of one file that 0.1.0 set aside and that are found again. */
const mostEqual = 50;

/**
 * All names a row set aside goes by. 0.1.0 named rows without their file, and by their cells as they
 * stood: given again, such a row must be the same row. `ways`: how its cells are written today.
 */
export function asideKeysOf(
	{ key, tracker, cells, source }: AsideRow,
	ways: readonly CellsAsWritten[],
): string[] {
	if (!key.startsWith('a')) return [key];
	const written = ways.map((write) => write(cells));
	for (let occurrence = 0; occurrence < mostEqual; occurrence++) {
		const names = [cells, ...written].map((form) => asideKey(tracker, form, occurrence));
		if (!names.includes(key)) continue;
		const today = written.map((form) => asideKey(tracker, form, occurrence, source));
		return [key, ...names, ...today];
	}
	return [key];
}
