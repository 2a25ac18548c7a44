import { openAsBlob } from 'node:fs';
import { openPiece } from '../../src/core/intake/open-piece.ts';
import {
	openSource,
	type OpenedSource,
	type SourceRefusal,
} from '../../src/core/intake/read-sources.ts';
import { beginsSealed, isSavedChat, startLength } from '../../src/core/intake/sealed-form.ts';
import { sealedPiecesOf } from '../../src/core/intake/sealed-pieces.ts';
import { isArmored } from '../../src/core/seal/armor.ts';
import { pathFor } from './path-for.ts';
import { refusePath } from './refuse-path.ts';
import type { SourceFile } from './task.ts';

/** A larger file, in bytes, is refused: it would have to lie in memory whole. */
export const largestFile = 256 * 1024 * 1024;

/** A file of the folder. */
type Given = Pick<SourceFile, 'name' | 'path' | 'size'>;

/** One file to decode, and how a text begins that stood beside what was sealed in it. */
export type OpenedFile = OpenedSource & { beside?: string };

/**
 * What a file of the folder holds, one after the other: itself, the files of a zip, and of either what is sealed in it,
 * opened in memory.
 */
export async function* openGiven(
	given: Given,
	identities: readonly string[],
): AsyncGenerator<OpenedFile> {
	const opened = await openPath(given);
	for (const file of opened) yield* openSealed(file, identities);
}

async function openPath({ name, path, size }: Given): Promise<Iterable<OpenedSource>> {
	const refused = refusePath(path);
	if (refused) return [unread(name, refused)];
	if (size > largestFile) return [unread(name, 'file_too_large')];
	try {
		return await openSource({ name, origin: 'file', data: await openAsBlob(pathFor(path)) });
	} catch {
		return [unread(name, 'file_unreadable')];
	}
}

async function* openSealed(
	file: OpenedSource,
	identities: readonly string[],
): AsyncGenerator<OpenedFile> {
	const { name, origin, data } = file;
	if (!data || typeof data === 'string' || !isSealedFile(name, data)) return yield file;
	if (identities.length === 0) return yield unread(name, 'sealed');
	const { pieces, beside } = sealedPiecesOf(data);
	let said = beside === null ? {} : { beside };
	for (const piece of pieces) {
		const opened = await openPiece(piece, identities);
		if ('why' in opened) yield { ...unread(name, `sealed_${opened.why}`), ...said };
		else {
			// As the page gives it to its check: a text is a file again, and a zip is looked into.
			const files = await openSource({ name, origin, data: new Blob([bytesOf(opened.data)]) });
			for (const one of files) {
				yield { ...one, ...said };
				said = {};
			}
		}
		said = {};
	}
}

function bytesOf(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
	return typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data);
}

function isSealedFile(name: string, bytes: Uint8Array): boolean {
	const textOf = (some: Uint8Array) => new TextDecoder().decode(some);
	if (beginsSealed(textOf(bytes.subarray(0, startLength)))) return true;
	return isSavedChat(name, { size: bytes.length }) && isArmored(textOf(bytes));
}

function unread(name: string, refused: SourceRefusal): OpenedSource {
	return { name, origin: 'file', data: null, refused };
}
