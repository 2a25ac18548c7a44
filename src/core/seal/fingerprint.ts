import { sha256 } from '@noble/hashes/sha2.js';

/**
 * A public key as six words of 64, 36 bits of its SHA-256: for people who hold a poster against a page.
 * `words`: the 64, with blanks between; they must never change, or every poster is wrong.
 */
export function fingerprintOf(recipient: string, words: string): string[] {
	const list = words.trim().split(/\s+/);
	const digest = sha256(new TextEncoder().encode(recipient));
	const bits = [...digest.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return [0, 1, 2, 3, 4, 5].map(
		(at) => list[Number.parseInt(bits.slice(6 * at, 6 * at + 6), 2)] ?? '',
	);
}
