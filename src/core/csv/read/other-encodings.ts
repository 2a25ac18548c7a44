/**
 * Whether bytes that GB18030 can decode are the text of another encoding of the East: in Big5, EUC-KR
 * or Shift_JIS they would be common characters, in GB18030 they are rare ones, or only such as stand
 * in a part of the alphabet. Where there are few of them nothing can be told, and nothing is.
 */
export function readsAsOtherEastern(bytes: Uint8Array): boolean {
	const count = { pairs: 0, common: 0, big5: 0, hangul: 0 };
	for (let at = 0; at < bytes.length; at++) {
		const lead = bytes[at] ?? 0;
		if (lead < 0x80) continue;
		const trail = bytes[++at] ?? 0;
		// Four bytes: only GB18030 has them.
		if (trail >= 0x30 && trail <= 0x39) return false;
		count.pairs++;
		const isPlain = trail >= 0xa1 && lead >= 0xa1;
		if (isPlain && (lead <= 0xa9 || (lead >= 0xb0 && lead <= 0xd7))) count.common++;
		if (lead >= 0xa1 && lead <= 0xc6) count.big5++;
		if (isPlain && ((lead >= 0xb0 && lead <= 0xc8) || lead === 0xa1)) count.hangul++;
	}
	const { pairs, common, big5, hangul } = count;
	if (pairs >= enough && big5 === pairs && common < pairs * 0.7) return decodes(bytes, 'big5');
	if (pairs >= 3 * enough && hangul === pairs) return decodes(bytes, 'euc-kr');
	return pairs >= enough && common < pairs * 0.2 && decodes(bytes, 'shift_jis');
}

/** Pairs of bytes from which on their share tells something. */
const enough = 6;

function decodes(bytes: Uint8Array, encoding: string): boolean {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes) !== '';
	} catch {
		return false;
	}
}

/**
 * Whether a text that was read as Windows-1252 has letters together that no western language has, but
 * one that is written in a neighbour of that encoding: Czech, Polish, Hungarian, Romanian, Turkish.
 */
export function readsAsOtherWestern(text: string): boolean {
	const letters = new Set(text.toLowerCase());
	const has = (some: string) => [...some].some((letter) => letters.has(letter));
	return (
		(has('šž') && has('èìùòøæ')) ||
		(has('ø') && has('ìùòï')) ||
		(has('õ') && (has('û') || (has('öü') && has('áéíó')))) ||
		(has('þº') && has('ãî')) ||
		(has('ç') && has('þðý')) ||
		/\p{L}[¹³¿]|[¹³]\p{Ll}/u.test(text.replace(/(?<!\p{L})[kcdmµ]?m[²³]/gu, '')) ||
		/\p{L}¥|£\p{L}/u.test(text)
	);
}
