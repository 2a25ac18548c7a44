import { sha256 } from '@noble/hashes/sha2.js';
import { numberFromBase32, numberToBase32, toBase32 } from './base32.ts';

/** One part of a message, as it is written into a chat. */
export interface Part {
	/** Name of the message: the same of the same text, and what its whole is held against. */
	id: string;
	/** Its place, from 1. */
	number: number;
	total: number;
	/** Base 32. */
	data: string;
}

/** Letters of a name: 39 bits of the hash of the text. */
const idLetters = 8;
const lengthLetters = 3;
const checkLetters = 5;

/** Most letters a part can say it has. */
export const mostData = 32 ** lengthLetters - 1;
/** Most parts of a message: three digits. */
export const mostParts = 999;

/** The name of the message that holds this text. Its first letter is none that reads as a digit. */
export function idOfText(text: string): string {
	const digest = sha256(encoder.encode(text)).slice(0, (idLetters * 5) / 8);
	digest[0] = (digest[0] ?? 0) | 128;
	return toBase32(digest);
}

/** `GT1:1/3-K7M2QX4A-…`: its place for people, then its name, length, check and data for programs. */
export function writePart(part: Part): string {
	const length = numberToBase32(part.data.length, lengthLetters);
	return `${startOf(part)}-${part.id}-${length}${checkOf(part)}${part.data}`;
}

/** Letters of a part besides its data. */
export function lengthAround({ number, total }: Pick<Part, 'number' | 'total'>): number {
	return startOf({ number, total }).length + 2 + idLetters + lengthLetters + checkLetters;
}

/** The part in letters that follow `GT1:1/3`; `null`: they are not whole, or not what was written. */
export function readPart(letters: string, place: Pick<Part, 'number' | 'total'>): Part | null {
	const start = idLetters + lengthLetters + checkLetters;
	const length = numberFromBase32(letters.slice(idLetters, idLetters + lengthLetters));
	if (letters.length < start + length) return null;
	const part = {
		...place,
		id: letters.slice(0, idLetters),
		data: letters.slice(start, start + length),
	};
	return letters.slice(start - checkLetters, start) === checkOf(part) ? part : null;
}

const encoder = new TextEncoder();

function startOf({ number, total }: Pick<Part, 'number' | 'total'>): string {
	return `GT1:${number}/${total}`;
}

function checkOf(part: Part): string {
	const digest = sha256(encoder.encode(`${startOf(part)}-${part.id}-${part.data}`));
	return toBase32(digest.subarray(0, 4)).slice(0, checkLetters);
}
