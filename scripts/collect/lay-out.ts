import { closeSync, mkdirSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/core/fields/problem.ts';
import type { OpenedSource } from '../../src/core/intake/read-sources.ts';
import type { Room } from '../../src/core/intake/unpack-member.ts';
import { unpackPieces } from '../../src/core/intake/unpack-pieces.ts';
import type { Setting, SourceFile } from './task.ts';

/** A zip that unpacks to more than this many times what it is, and is too large for memory, is no pile of tables. */
export const mostTimesPacked = 200;

/** What is large and lay in a zip or was sealed, as a file that is read piece by piece as one of the folder is. */
export interface LaidOut {
	file: SourceFile;
	/** Takes it off the disk again. */
	clear(): void;
}

/** What was opened of a file; `wasSealed`: nowhere on the disk are these bytes. */
type Opened = OpenedSource & { wasSealed?: true };

/** Where files are laid out. `free`: bytes that can be written into a folder; `Infinity` where its disk does not tell. */
interface Disk {
	free(folder: string): number;
	write(file: number, bytes: Uint8Array, at: number): number;
}

/** How many files this thread laid out: two of one zip in another may have the same place in what they came of. */
let laidOut = 0;

/**
 * Lays what is large and is no file of its own in the scratch folder, which nobody else can read. `null`: it can be read
 * as it is. `problem`: it cannot be unpacked to its end, its file would unpack to more than it may, or the disk is too full.
 */
export function layOut(
	opened: Opened,
	{ source, member }: Pick<SourceFile, 'source' | 'member'>,
	{
		scratch,
		largeFrom,
		far,
	}: Pick<Setting, 'scratch' | 'largeFrom'> & { far: { room: Room; most: number } },
	disk: Disk = { free: freeIn, write: writeSync },
): LaidOut | { problem: Problem } | null {
	const { room, most } = far;
	const takes = opened.packed?.member.unpacked ?? 0;
	if (takes > room.left) return { problem: problemOf('zip_too_much', { size: inMegabytes(most) }) };
	const pieces = piecesOf(opened, largeFrom);
	if (!pieces) return null;
	const folder = join(scratch, 'laid-out');
	mkdirSync(folder, { recursive: true });
	// Its rows come to lie beside it while it is read, and take no less.
	const needed = (takes || (opened.data?.length ?? 0)) * 2;
	const free = disk.free(folder);
	if (needed > free) {
		const params = { size: inMegabytes(needed), free: Math.floor(free / 2 ** 20) };
		return { problem: problemOf('disk_full', params) };
	}
	room.left -= takes;
	const path = join(folder, `${source}.${member ?? 0}.${laidOut++}`);
	const clear = () => rmSync(path, { force: true, maxRetries: 5 });
	let isWhole = false;
	try {
		isWhole = writePieces(path, pieces, disk);
	} finally {
		// What was sealed lies in it, as far as it was written.
		if (!isWhole) clear();
	}
	if (!isWhole) return { problem: problemOf('zip_damaged') };
	const { size } = statSync(path);
	return { file: { source, ...(member && { member }), name: opened.name, path, size }, clear };
}

function problemOf(key: string, params: NonNullable<Problem['params']> = {}): Problem {
	return { key, field: null, params };
}

const inMegabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);

function freeIn(folder: string): number {
	try {
		const { blocks, bavail, bsize } = statfsSync(folder);
		return blocks === 0 ? Infinity : bavail * bsize;
	} catch {
		return Infinity;
	}
}

function piecesOf(
	{ data, packed, wasSealed }: Opened,
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
function writePieces(path: string, pieces: Generator<Uint8Array, boolean>, disk: Disk): boolean {
	const file = openSync(path, 'wx', 0o600);
	try {
		for (;;) {
			const { value, done } = pieces.next();
			if (done) return value;
			for (let at = 0; at < value.length;) at += disk.write(file, value, at);
		}
	} finally {
		closeSync(file);
	}
}
