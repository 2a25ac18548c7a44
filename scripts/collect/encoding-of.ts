import { closeSync, openSync, readSync } from 'node:fs';
import type { Encoding } from '../../src/core/csv/read/bad-byte.ts';
import { decodeText } from '../../src/core/csv/read/encoding.ts';
import { beginsSealed, startLength } from '../../src/core/intake/sealed-form.ts';
import { pathFor } from './path-for.ts';
import { textPieces } from './text-pieces.ts';

/** Bytes by which a large file is told; no line of a table is so long. */
const sample = 16 * 1024 * 1024;

/**
 * The encoding a large file can be read in piece by piece: the one its beginning is in, up to the end of a line, where
 * all of it can be in that. `null`: it is no such table, or only all of it would tell.
 */
export function encodingOf(path: string | Uint8Array): Encoding | null {
	const start = startOf(path);
	if (beginsSealed(start.toString('latin1', 0, startLength))) return null;
	const encoding = wideEncoding(start) ?? encodingTold(start);
	return encoding && isWholly(path, encoding) ? encoding : null;
}

function wideEncoding(start: Buffer): Encoding | null {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
}

/** Windows-1252 has a character for every byte, so that only all of a text tells it. */
function encodingTold(start: Buffer): Encoding | null {
	const told = decodeText(start.subarray(0, start.lastIndexOf(0x0a) + 1));
	return told.ok && told.encoding !== 'windows-1252' ? told.encoding : null;
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

function startOf(path: string | Uint8Array): Buffer {
	const file = openSync(pathFor(path), 'r');
	try {
		const start = Buffer.alloc(sample);
		return start.subarray(0, readSync(file, start, 0, sample, 0));
	} finally {
		closeSync(file);
	}
}
