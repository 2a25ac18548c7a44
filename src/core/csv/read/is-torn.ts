import { missingRows } from './missing-rows.ts';
import { readRecords } from './records.ts';

/**
 * Whether the end of a file has not come: it is empty, ends in the blanks a copy reserves before it fills
 * them, or is a file of ours that ends within a row or lacks rows it was written with. Only of files that
 * are as we wrote them this can be told: what a spreadsheet saved again may lack rows for other reasons.
 */
export function isTorn(bytes: Uint8Array): boolean {
	if (bytes.length === 0 || bytes.at(-1) === 0) return true;
	if (!begin.every((byte, at) => bytes[at] === byte)) return false;
	const text = new TextDecoder().decode(bytes);
	const lineEnd = text.indexOf('\r\n');
	if (lineEnd === -1) return true;
	if (!/"_(hash|rows)"/.test(text.slice(0, lineEnd))) return false;
	if (!text.endsWith('"\r\n')) return true;
	const records = readRecords(text.replaceAll('\r\n', '\n'), ',');
	// A file of nothing but its header was not handed over by anybody.
	return records.length < 2 || missingRows(records).length > 0;
}

/** A byte order mark and a quotation mark: so every file of ours begins. */
const begin = [0xef, 0xbb, 0xbf, 0x22];
