import { isAscii } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { Encoding } from '../../src/core/csv/read/bad-byte.ts';
import { decodeText } from '../../src/core/csv/read/encoding.ts';
import { beginsSealed, startLength } from '../../src/core/intake/sealed-form.ts';
import { pathFor } from './path-for.ts';
import { textPieces } from './text-pieces.ts';

/** Bytes by which a large file is told. */
const sample = 16 * 1024 * 1024;

/**
 * The encoding a large file can be read in piece by piece: the one its first lines that are not plain English are in,
 * where all of it can be in that. `null`: it is no such table, or only all of it would tell, as of Windows-1252 and of
 * mixed encodings.
 */
export function encodingOf(path: string | Uint8Array): Encoding | null {
	const start = startOf(path);
	if (beginsSealed(start.toString('latin1', 0, startLength))) return null;
	const encoding = wideEncoding(start) ?? encodingTold(telling(path, start));
	return encoding && isWholly(path, encoding) ? encoding : null;
}

function wideEncoding(start: Buffer): Encoding | null {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
}

/** Lines from the first piece on that holds more than ASCII, which every encoding but UTF-16 writes alike; else the beginning. */
function telling(path: string | Uint8Array, start: Buffer): Buffer {
	let piece = start;
	for (let at = sample; isAscii(piece) && !piece.includes(0); at += sample) {
		if (piece.length < sample) return start;
		piece = startOf(path, at);
	}
	return piece === start ? start : piece.subarray(piece.indexOf(0x0a) + 1);
}

/** Windows-1252 has a character for every byte, so that only all of a text tells it. */
function encodingTold(lines: Buffer): Encoding | null {
	const end = lines.lastIndexOf(0x0a) + 1;
	// A line of UTF-16 may end with half a character, the other half a byte of zeros.
	for (const cut of end % 2 === 1 && lines.includes(0) ? [end, end + 1] : [end]) {
		const told = decodeText(lines.subarray(0, cut));
		if (told.ok) return told.encoding === 'windows-1252' ? null : told.encoding;
	}
	return null;
}

function isWholly(path: string | Uint8Array, encoding: Encoding): boolean {
	try {
		for (const _ of textPieces(path, encoding));
		return true;
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}

function startOf(path: string | Uint8Array, from = 0): Buffer {
	const file = openSync(pathFor(path), 'r');
	try {
		// Not emptied first: a small file would wait for sixteen megabytes of zeros.
		const start = Buffer.allocUnsafe(sample);
		return start.subarray(0, readSync(file, start, 0, sample, from));
	} finally {
		closeSync(file);
	}
}
