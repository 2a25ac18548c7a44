import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { unpackPieces } from '../../src/core/intake/unpack-pieces.ts';
import type { OpenedFile } from './open-given.ts';
import type { Setting, SourceFile } from './task.ts';

/** A zip that unpacks to more than this many times what it is, and is too large for memory, is no pile of tables. */
export const mostTimesPacked = 200;

/** What is large and lay in a zip or was sealed, as a file that is read piece by piece as one of the folder is. */
export interface LaidOut {
	file: SourceFile;
	/** Takes it off the disk again. */
	clear(): void;
}

/**
 * Lays what is large and is no file of its own in the scratch folder, which nobody else can read. `null`: it can be read
 * as it is. `damaged`: it cannot be unpacked to its end.
 */
export function layOut(
	opened: OpenedFile,
	{ source, member, isInside }: Pick<SourceFile, 'source' | 'member' | 'isInside'>,
	{ scratch, largeFrom }: Pick<Setting, 'scratch' | 'largeFrom'>,
): LaidOut | 'damaged' | null {
	const pieces = piecesOf(opened, largeFrom);
	if (!pieces) return null;
	const folder = join(scratch, 'laid-out');
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${source}.${member ?? 0}`);
	const clear = () => rmSync(path, { force: true, maxRetries: 5 });
	if (!writePieces(path, pieces)) {
		clear();
		return 'damaged';
	}
	const { size } = statSync(path);
	const inside = (opened.packed || isInside) && { isInside: true as const };
	return {
		file: { source, ...(member && { member }), name: opened.name, path, size, ...inside },
		clear,
	};
}

function piecesOf(
	{ data, packed, wasSealed }: OpenedFile,
	largeFrom: number,
): Generator<Uint8Array, boolean> | null {
	if (packed) {
		const { unpacked, packed: size } = packed.member;
		return unpacked > size * mostTimesPacked ? null : unpackPieces(packed);
	}
	const isLarge =
		wasSealed && data !== null && typeof data !== 'string' && data.length >= largeFrom;
	return isLarge ? onePiece(data) : null;
}

function* onePiece(bytes: Uint8Array): Generator<Uint8Array, boolean> {
	yield bytes;
	return true;
}

/** Whether there was nothing wrong with them. */
function writePieces(path: string, pieces: Generator<Uint8Array, boolean>): boolean {
	const file = openSync(path, 'w', 0o600);
	try {
		for (;;) {
			const { value, done } = pieces.next();
			if (done) return value;
			for (let at = 0; at < value.length;) at += writeSync(file, value, at);
		}
	} finally {
		closeSync(file);
	}
}
