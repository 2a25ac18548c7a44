import { openAsBlob } from 'node:fs';
import { readParts } from '../../src/core/handover/parts/read-parts.ts';
import type { Problem } from '../../src/core/fields/problem.ts';
import { holdsTableHeader } from '../../src/core/intake/holds-table-header.ts';
import { largestWhole } from '../../src/core/intake/largest-whole.ts';
import { openPiece } from '../../src/core/intake/open-piece.ts';
import {
	openSource,
	type OpenedSource,
	type OpenLimits,
	type SourceRefusal,
} from '../../src/core/intake/read-sources.ts';
import { beginsSealed, isSavedChat, startLength } from '../../src/core/intake/sealed-form.ts';
import { sealedPiecesOf } from '../../src/core/intake/sealed-pieces.ts';
import { isArmored } from '../../src/core/seal/armor.ts';
import { type HowFar, howFar, mostLevels } from './how-far.ts';
import { pathFor } from './path-for.ts';
import { refusePath } from './refuse-path.ts';
import type { MessageParts, Setting, SourceFile } from './task.ts';

/** A file of the folder. */
type Given = Omit<SourceFile, 'source' | 'member'>;

/** One file to decode, or what of a file is not read, `why`, where more is to be said than `refused` does. */
export interface OpenedFile extends OpenedSource {
	why?: Problem;
	messageParts?: MessageParts;
	/** It was sealed: nowhere on the disk are these bytes. */
	wasSealed?: true;
	/** So often may something sealed in it be sealed again; left out where it was not. */
	layers?: number;
}

/** What something sealed is opened with. */
interface Opener {
	identities: readonly string[];
	limits: OpenLimits;
}

/**
 * What a file of the folder holds, one after the other: itself, the files of a zip, and of either what was handed over in
 * it in parts, and what is sealed in it, opened in memory. What of it is not read is one more of them.
 */
export async function* openGiven(
	given: Given,
	{ identities, largeFrom }: Pick<Setting, 'identities' | 'largeFrom'>,
	{ room, layers, levels }: HowFar = howFar(given),
): AsyncGenerator<OpenedFile> {
	// No more than `each` is unpacked in memory at once.
	const limits = { room, each: largeFrom };
	const opener = { identities, limits: { ...limits, levels: mostLevels } };
	if (given.joined) {
		const data = bytesOf(given.joined);
		const file: OpenedSource = { name: given.name, origin: 'file', data, refused: null };
		return yield* openSealed(file, opener, layers);
	}
	const opened = await openPath(given, { ...limits, levels });
	for (const file of opened) {
		const { messages, rest } = partsIn(file);
		for (const { messageParts, ...one } of messages) {
			const files = one.data === null ? [one] : openSealed(one, opener, layers);
			for await (const each of files) yield messageParts ? { ...each, messageParts } : each;
		}
		if (rest) yield* openSealed(rest, opener, layers);
	}
}

async function openPath(
	{ name, path, size }: Given,
	limits: OpenLimits,
): Promise<Iterable<OpenedSource>> {
	const refused = refusePath(path);
	if (refused) return [unread(name, refused)];
	if (size > largestWhole * 2 ** 20) return [unread(name, 'file_too_large')];
	try {
		const data = await openAsBlob(pathFor(path));
		return await openSource({ name, origin: 'file', data }, limits);
	} catch {
		return [unread(name, 'file_unreadable')];
	}
}

/** What a saved chat holds in parts; `rest`: the file, where more may be in it, or none of that is. */
function partsIn(file: OpenedSource): { messages: OpenedFile[]; rest: OpenedSource | null } {
	const { name, origin, data } = file;
	const isText = data !== null && typeof data !== 'string';
	if (!isText || !isSavedChat(name, { size: data.length })) return { messages: [], rest: file };
	const text = new TextDecoder().decode(data);
	const { whole, gaps } = readParts(text);
	if (whole.length + gaps.length === 0) return { messages: [], rest: file };
	const messages = whole.map(({ id, total, text: message }) => ({
		...{ ...file, data: bytesOf(message) },
		messageParts: { id, total, kept: null },
	}));
	const unreadParts = gaps.map(({ id, came, total, kept }) => ({
		...unreadAs(name, 'parts_missing', { came: came.length, total }),
		messageParts: { id, total, kept },
	}));
	const table = holdsTableHeader(text) ? [unreadAs(name, 'parts_beside', {})] : [];
	const all = [...messages, ...unreadParts, ...table];
	return { messages: all, rest: isArmored(text) ? { name, origin, data, refused: null } : null };
}

async function* openSealed(
	file: OpenedFile,
	opener: Opener,
	layers: number,
): AsyncGenerator<OpenedFile> {
	const { name, origin, data } = file;
	if (!data || typeof data === 'string' || !isSealedFile(name, data)) return yield file;
	const { identities, limits } = opener;
	if (identities.length === 0) return yield unread(name, 'sealed');
	if (layers === 0) return yield unread(name, 'sealed_damaged');
	const { pieces, beside } = sealedPiecesOf(data);
	for (const piece of pieces) {
		const opened = await openPiece(piece, identities);
		if ('why' in opened) yield unread(name, `sealed_${opened.why}`);
		else {
			// As the page gives it to its check: a text is a file again, and a zip is looked into.
			const bytes = new Blob([bytesOf(opened.data)]);
			for (const one of await openSource({ name, origin, data: bytes }, limits))
				yield* openSealed({ ...one, wasSealed: true, layers: layers - 1 }, opener, layers - 1);
		}
	}
	if (beside !== null) yield unreadAs(name, 'sealed_beside', { text: beside });
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

function unreadAs(name: string, key: string, params: NonNullable<Problem['params']>): OpenedFile {
	return { ...unread(name, 'file_unreadable'), why: { key, field: null, params } };
}
