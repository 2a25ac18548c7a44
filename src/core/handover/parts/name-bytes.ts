import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { hashForm } from '../../entries/hash.ts';
import { idAlphabet, idLength } from '../../text/id-form.ts';

/** A text with a mark in place of every id of a record and every hash, and these as bytes. */
export interface WithoutNames {
	text: string;
	/** In the order of their marks. */
	names: Uint8Array;
}

/**
 * Takes the names of records and revisions out of a text: they are chance, which nothing packs, and
 * as bytes they need half of the room. `putNamesBack` undoes it, in a text without such marks.
 */
export function takeNamesOut(text: string): WithoutNames {
	const names: Uint8Array[] = [];
	const left = text.replace(anyName, (name) => {
		const isHash = name.startsWith('h');
		names.push(isHash ? hexToBytes(name.slice(1)) : bytesOfId(name.slice(2)));
		return isHash ? hashMark : idMark;
	});
	return { text: left, names: joined(names) };
}

/** The text as it was; `null`: there are not as many names as marks. */
export function putNamesBack({ text, names }: WithoutNames): string | null {
	let at = 0;
	const whole = text.replace(anyMark, (mark) => {
		const from = at;
		at += mark === hashMark ? hashBytes : idBytes;
		const bytes = names.subarray(from, at);
		return mark === hashMark ? `h${bytesToHex(bytes)}` : `r-${idOfBytes(bytes)}`;
	});
	return at === names.length ? whole : null;
}

const anyName = new RegExp(`r-[${idAlphabet}]{${idLength}}|${hashForm}`, 'g');
const idMark = '\u0001';
const hashMark = '\u0002';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are marks because nobody writes them
const anyMark = /[\u0001\u0002]/g;
const hashBytes = 8;
/** Room for 20 characters of 29. */
const idBytes = 13;
const base = BigInt(idAlphabet.length);

function bytesOfId(characters: string): Uint8Array {
	let number = 0n;
	for (const character of characters)
		number = number * base + BigInt(idAlphabet.indexOf(character));
	return hexToBytes(number.toString(16).padStart(2 * idBytes, '0'));
}

function idOfBytes(bytes: Uint8Array): string {
	let number = BigInt(`0x0${bytesToHex(bytes)}`);
	let characters = '';
	for (let count = 0; count < idLength; count += 1) {
		characters = idAlphabet.charAt(Number(number % base)) + characters;
		number /= base;
	}
	return characters;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
