import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { idAlphabet } from '../text/id-form.ts';

/** So many characters over a text, of our alphabet, which has none that look alike: each byte of a digest gives one. */
export function codeOver(text: string, count: number): string {
	return [...sha256(utf8ToBytes(text)).slice(0, count)]
		.map((byte) => idAlphabet.charAt(byte % idAlphabet.length))
		.join('');
}
