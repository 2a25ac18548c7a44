import type { Problem } from '../../fields/problem.ts';
import { findBadByte, type Encoding } from './bad-byte.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import { readsAsOtherEastern, readsAsOtherWestern } from './other-encodings.ts';
import { decodeWestern, readsAsChinese } from './western.ts';
import { recogniseFile } from './recognise-file.ts';

/** A file's text without its byte order mark, or why it cannot be read as text. */
export type DecodedText =
	| { ok: true; encoding: Encoding; text: string }
	| { ok: false; problem: Problem };

/**
 * Reads a file as text without guessing: what its byte order mark says, else UTF-8, else GB18030
 * (what Excel and WPS in Chinese save as) where that gives Chinese, else Windows-1252 (what they save
 * as in the west) where that gives words, each strictly. A file that is none of these is refused
 * with the place of the first byte that does not fit; no character is ever replaced.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const recognised = recogniseFile(bytes);
	if (recognised) return refuse(recognised);
	const marked = markedEncoding(bytes);
	if (marked) return decodeMarked(bytes, marked);
	const asUtf8 = decodeStrictly(bytes, 'utf-8');
	if (asUtf8 !== null && !holdsNulEarly(asUtf8)) return accept('utf-8', asUtf8);
	if (bytes.includes(0)) return readUnmarkedUtf16(bytes) ?? refuse('binary_file');
	if (startsAsUtf8(bytes)) return refuseBadByte(bytes, 'utf-8', 'mixed_encodings');
	const asGb18030 = decodeStrictly(bytes, 'gb18030');
	if (asGb18030 !== null && readsAsChinese(bytes)) {
		return readsAsOtherEastern(bytes) ? refuse('unclear_encoding') : accept('gb18030', asGb18030);
	}
	const western = decodeWestern(bytes);
	if (western !== null && !readsAsOtherWestern(western)) return accept('windows-1252', western);
	if (asGb18030 !== null) return { ok: false, problem: fileProblem('unclear_encoding') };
	return refuseBadByte(bytes, 'gb18030', 'unknown_encoding');
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding): DecodedText {
	const text = decodeStrictly(bytes, encoding);
	if (text !== null) return accept(encoding, text);
	return refuseBadByte(bytes, encoding, encoding === 'utf-8' ? 'mixed_encodings' : 'damaged_text');
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** Text of our own may hold a NUL in an answer; a first line never does. */
function holdsNulEarly(text: string): boolean {
	const nul = text.indexOf('\0');
	return nul !== -1 && !text.slice(0, nul).includes('\n');
}

/**
 * Whether the bytes before the first one that is not UTF-8 hold Chinese written in UTF-8. GB18030
 * decodes most of those too, into nonsense, so a file that turns is refused instead of garbled.
 * Three characters: real GB18030 text practically never looks like UTF-8 that long.
 */
function startsAsUtf8(bytes: Uint8Array): boolean {
	const { offset } = findBadByte(bytes, 'utf-8');
	let characters = 0;
	for (let index = 0; index < offset && characters < 3; index++) {
		if ((bytes[index] ?? 0) >= 0xe0) characters++;
	}
	return characters >= 3;
}

function readUnmarkedUtf16(bytes: Uint8Array): DecodedText | null {
	for (const encoding of ['utf-16le', 'utf-16be'] as const) {
		const text = decodeStrictly(bytes, encoding);
		if (text !== null && isPlainText(text)) return accept(encoding, text);
	}
	return null;
}

/** In the wrong byte order, separators and line ends become characters no language has. */
function isPlainText(text: string): boolean {
	const start = text.slice(0, 4000).toWellFormed();
	return /[\n\t,;]/.test(start) && !/[^\P{C}\n\r\t\p{Cf}\p{Cs}]/u.test(start);
}

function accept(encoding: Encoding, text: string): DecodedText {
	return { ok: true, encoding, text };
}

function refuse(key: FileProblemKey): DecodedText {
	return { ok: false, problem: fileProblem(key) };
}

function refuseBadByte(bytes: Uint8Array, encoding: Encoding, key: FileProblemKey): DecodedText {
	return { ok: false, problem: fileProblem(key, { ...findBadByte(bytes, encoding) }) };
}
