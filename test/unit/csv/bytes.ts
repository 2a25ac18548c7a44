/** Texts as the bytes other programs write. */

export function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** With its byte order mark. */
export function utf16(text: string, end: 'le' | 'be'): Uint8Array {
	const bytes = new Uint8Array((text.length + 1) * 2);
	const view = new DataView(bytes.buffer);
	for (const [index, unit] of `\uFEFF${text}`.split('').entries()) {
		view.setUint16(index * 2, unit.charCodeAt(0), end === 'le');
	}
	return bytes;
}

/**
 * GB18030, what Excel and WPS in Chinese call ANSI. Platforms only decode it, so the way back is
 * looked up: two bytes where there are two, else four by the order of the code points.
 */
export function gb18030(text: string): Uint8Array {
	const bytes: number[] = [];
	for (const character of text) bytes.push(...encodeCharacter(character));
	return Uint8Array.from(bytes);
}

export function joinBytes(...parts: Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let place = 0;
	for (const part of parts) {
		joined.set(part, place);
		place += part.length;
	}
	return joined;
}

function encodeCharacter(character: string): number[] {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return [code];
	twoBytes ??= readTwoBytes();
	const pair = twoBytes.get(character);
	if (pair) return pair;
	if (code < 0x10000) throw new Error(`No two bytes for ${character}: give the test another text`);
	const index = code - 0x10000 + 189_000;
	const [first, second, third] = [12_600, 1260, 10].map((size) => Math.floor(index / size));
	return [
		0x81 + (first ?? 0),
		0x30 + ((second ?? 0) % 10),
		0x81 + ((third ?? 0) % 126),
		0x30 + (index % 10),
	];
}

let twoBytes: Map<string, number[]> | undefined;

function readTwoBytes(): Map<string, number[]> {
	const decoder = new TextDecoder('gb18030');
	const table = new Map<string, number[]>();
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if (Array.from(character).length === 1) table.set(character, [lead, trail]);
		}
	}
	return table;
}
