/** Crockford's: no I, L, O or U, so that nothing reads as another letter or as a word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as letters and digits, eight for every five bytes; read back by {@link fromBase32}. */
export function toBase32(bytes: Uint8Array): string {
	let text = '';
	let bits = 0;
	let held = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((held >> (bits - 5)) & 31);
		held &= 31;
	}
	return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text;
}

/** The bytes `toBase32` wrote as these letters; what is left of a letter at the end is no byte. */
export function fromBase32(letters: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.floor((letters.length * 5) / 8));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (const letter of letters) {
		held = ((held << 5) | alphabet.indexOf(letter)) & 0xfff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at] = (held >> bits) & 255;
		at += 1;
	}
	return bytes;
}

/** A number in `count` letters, the highest first. */
export function numberToBase32(number: number, count: number): string {
	let text = '';
	for (let rest = number; text.length < count; rest >>= 5) text = alphabet.charAt(rest & 31) + text;
	return text;
}

/** The number `numberToBase32` wrote. */
export function numberFromBase32(letters: string): number {
	return [...letters].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0);
}

/**
 * The letters of a text as the alphabet has them, and nothing of what lies between. The text is in
 * upper case; letters that are taken for digits count as these.
 */
export function lettersIn(text: string): string {
	return text
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.replace(/[^0-9A-HJKMNP-TV-Z]/g, '');
}
