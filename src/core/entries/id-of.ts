import { idAlphabet, idLength } from '../text/id-form.ts';
import type { IdPrefix } from './ids.ts';

/**
 * The id of something that is made of other things, the same each time: the last digits of their
 * digest, read as one number, lowest first. Files of 0.1.0 hold such ids: it must not change.
 */
export function idOf(prefix: IdPrefix, digest: Uint8Array): string {
	const base = BigInt(idAlphabet.length);
	let number = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
	let characters = '';
	for (let count = 0; count < idLength; count++) {
		characters += idAlphabet.charAt(Number(number % base));
		number /= base;
	}
	return `${prefix}-${characters}`;
}
