/** No `e` and no `0`, `1`: a spreadsheet turns `0503e000` into a number. No look-alikes, no vowels. */
const alphabet = '23456789abcdfghjkmnpqrstvwxyz';

/** Bytes from here on are thrown away, so that every character is equally likely. */
const limit = 256 - (256 % alphabet.length);

/** What an id names: a record, a submission (one filled-in form), a device, a batch of a file, a text. */
export type IdPrefix = 'r' | 's' | 'd' | 'b' | 't';

/**
 * A new id such as `r-7kq2…` that nobody else has: 20 characters carry 97 bits of chance.
 * Needs no secure context.
 */
export function newId(prefix: IdPrefix, length = 20): string {
	let characters = '';
	while (characters.length < length) {
		for (const byte of crypto.getRandomValues(new Uint8Array(length + 8))) {
			if (byte < limit && characters.length < length) {
				characters += alphabet.charAt(byte % alphabet.length);
			}
		}
	}
	return `${prefix}-${characters}`;
}

/** The id of something that is made of other things, the same each time: from 20 bytes of a digest. */
export function idOf(prefix: IdPrefix, digest: Uint8Array): string {
	const characters = [...digest.subarray(0, 20)].map((byte) =>
		alphabet.charAt(byte % alphabet.length),
	);
	return `${prefix}-${characters.join('')}`;
}
