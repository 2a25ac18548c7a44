import { closeSync, openSync, readSync } from 'node:fs';
import type { Encoding } from '../../src/core/csv/read/bad-byte.ts';
import { pathFor } from './path-for.ts';

/** Bytes that are decoded at once. */
const atOnce = 4 * 1024 * 1024;

/** A piece of a file's text. */
export interface TextPiece {
	text: string;
	isLast: boolean;
}

/** The text of a file, piece by piece, without its byte order mark. Throws a `TypeError` at the first byte that is not in `encoding`. */
export function* textPieces(path: string | Uint8Array, encoding: Encoding): Generator<TextPiece> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	const file = openSync(pathFor(path), 'r');
	try {
		// Not emptied first: only what was read of it is decoded.
		const piece = Buffer.allocUnsafe(atOnce);
		for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
			yield { text: decoder.decode(piece.subarray(0, read), { stream: true }), isLast: false };
		}
		yield { text: decoder.decode(), isLast: true };
	} finally {
		closeSync(file);
	}
}
