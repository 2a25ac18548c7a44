import { openPiece } from '~/core/intake/open-piece.ts';
import { sealedPiecesOf } from '~/core/intake/sealed-pieces.ts';
import { turn } from '~/device/in-slices.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';

/** Something sealed that was not opened. */
export interface NotOpened {
	source: GivenSource;
	/** `opinion`: it opened, and is no table. */
	why: 'other_key' | 'damaged' | 'opinion';
}

/** What opening came to: each piece is a source to check, or one that was not opened. */
export interface OpenedSources {
	sources: GivenSource[];
	notOpened: NotOpened[];
	/** Of a text with more in it than what is sealed, how that begins: nothing of it was read. */
	beside: string[];
}

/** Opens sealed files and texts with these private keys. Their names stay, so that a folder knows what was read. */
export async function openSources(
	sealed: readonly GivenSource[],
	identities: readonly string[],
): Promise<OpenedSources> {
	const all: OpenedSources = { sources: [], notOpened: [], beside: [] };
	for (const { name, origin, data } of sealed) {
		const given = await piecesOf(data).catch(() => null);
		const pieces = given?.pieces ?? null;
		if (given?.beside) all.beside.push(given.beside);
		// One the browser can no longer read is named by the check.
		if (pieces === null) all.sources.push({ name, origin, data });
		for (const piece of pieces ?? []) {
			await turn();
			const source: GivenSource = { name, origin, data: blobOf(piece, name) };
			const opened = await openPiece(piece, identities);
			if ('why' in opened) all.notOpened.push({ source, why: opened.why });
			else if (typeof opened.data !== 'string')
				all.sources.push({ name, origin, data: blobOf(opened.data, name) });
			else all.sources.push({ name, origin, data: textOf(opened.data, { name, origin }) });
		}
	}
	return all;
}

async function piecesOf(data: Blob | string) {
	return sealedPiecesOf(new Uint8Array(await new Blob([data]).arrayBuffer()));
}

const blobOf = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);

/** A file stays one: what was pasted is mended in its box. */
function textOf(text: string, { name, origin }: Omit<GivenSource, 'data'>): File | string {
	return origin === 'pasted' ? text : new File([text], name);
}
