import { idAlphabet, idLength } from '../text/id-form.ts';

/** Bytes from here on are thrown away, so that every character is equally likely. */
const limit = 256 - (256 % idAlphabet.length);

/** What an id names: a record, a submission (one filled-in form), a device, a batch of a file or a board, a text. */
export type IdPrefix = 'r' | 's' | 'd' | 'b' | 't';

/** A new id such as `r-7kq2…` that nobody else has. Needs no secure context. */
export function newId(prefix: IdPrefix, length = idLength): string {
	let characters = '';
	while (characters.length < length) {
		for (const byte of crypto.getRandomValues(new Uint8Array(length + 8))) {
			if (byte < limit && characters.length < length) {
				characters += idAlphabet.charAt(byte % idAlphabet.length);
			}
		}
	}
	return `${prefix}-${characters}`;
}
