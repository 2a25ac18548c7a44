/**
 * Whether bytes that GB18030 can decode are Chinese in it. Western letters stand alone between plain
 * ones and would each swallow the letter behind (`don’t` → `don抰`); Chinese comes in rows, or as a
 * common character on its own.
 */
export function readsAsChinese(bytes: Uint8Array): boolean {
	const count = { chinese: 0, western: 0, rare: 0 };
	for (let at = 0; at < bytes.length; at++) {
		if (byteAt(bytes, at) < 0x80) continue;
		const start = at;
		let common = 0;
		let pairs = 0;
		for (; byteAt(bytes, at) >= 0x80; at += 2, pairs++) {
			const lead = byteAt(bytes, at);
			const trail = byteAt(bytes, at + 1);
			if (isDigit(trail)) at += 2;
			if (trail >= 0xa1 && lead >= 0xd8 && lead <= 0xf7) count.rare++;
			if (isDigit(trail) || (trail >= 0xa1 && lead >= 0xa1 && lead <= 0xf7)) common++;
		}
		const within = isLetter(byteAt(bytes, start - 1)) && isLetter(byteAt(bytes, at));
		const chinese = pairs >= 3 || (common === pairs && (pairs === 2 || !within));
		count[chinese ? 'chinese' : 'western'] += pairs;
		at--;
	}
	return count.chinese > count.western && count.rare * 2 <= count.chinese;
}

/** The text in Windows-1252; `null` where it would not be words of a western language. */
export function decodeWestern(bytes: Uint8Array): string | null {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return unlikely.test(text) ? null : text;
}

/**
 * What other encodings become in Windows-1252: codes it does not have, a capital after a small
 * letter, signs within a word, three letters in a row that are not plain.
 */
const unlikely =
	/[\u0080-\u009F]|\p{Ll}(?![A-Z])\p{Lu}|\p{L}[\u00A1-\u00A8\u00AB-\u00B6\u00B8\u00B9\u00BB-\u00BF]\p{L}|(?:(?![A-Za-z])\p{L}){3}/u;

function byteAt(bytes: Uint8Array, at: number): number {
	return bytes[at] ?? 0;
}

function isDigit(byte: number): boolean {
	return byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte: number): boolean {
	return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a && byte < 0x80;
}
