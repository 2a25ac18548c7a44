import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The name of a row that is set aside: `a` and 16 hex digits over its tracker, its cells and how
 * many equal rows stood before it in its file. The same file twice sets the same rows aside.
 */
export function asideKey(
	tracker: string | null,
	cells: Readonly<Record<string, string>>,
	occurrence: number,
): string {
	const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
	const form = JSON.stringify([tracker, sorted, occurrence]);
	return `a${bytesToHex(sha256(utf8ToBytes(form)).subarray(0, 8))}`;
}
