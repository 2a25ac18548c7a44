import { holdsParts } from '~/core/handover/parts/read-parts.ts';
import { decodeMessage } from '~/core/opinions/message.ts';
import { besideArmor, unarmor } from '~/core/seal/armor.ts';
import { openFile } from '~/core/seal/open-file.ts';
import { isSealed } from '~/core/seal/open-sealed.ts';
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
			const opened = await openFile(piece, identities);
			if ('why' in opened) all.notOpened.push({ source, why: opened.why });
			else if (typeof opened.data !== 'string')
				all.sources.push({ name, origin, data: blobOf(opened.data, name) });
			else if (decodeMessage(opened.data)) all.notOpened.push({ source, why: 'opinion' });
			else all.sources.push({ name, origin, data: textOf(opened.data, { name, origin }) });
		}
	}
	return all;
}

/** Longest beginning of a text that is shown, in characters. */
const longest = 40;

/** Each sealed piece of a file or a text; where none is whole enough to be one, what there is. */
async function piecesOf(
	data: Blob | string,
): Promise<{ pieces: Uint8Array[]; beside: string | null }> {
	const bytes = new Uint8Array(await new Blob([data]).arrayBuffer());
	if (isSealed(bytes)) return { pieces: [bytes], beside: null };
	const text = new TextDecoder().decode(bytes);
	const pieces = unarmor(text);
	if (pieces.length === 0) return { pieces: [bytes], beside: null };
	// What was handed over in parts beside it was read as such.
	const [first] = besideArmor(text).filter((line) => !holdsParts(line));
	return { pieces, beside: first?.slice(0, longest) ?? null };
}

const blobOf = (bytes: Uint8Array, name: string) => new File([Uint8Array.from(bytes)], name);

/** A file stays one: what was pasted is mended in its box. */
function textOf(text: string, { name, origin }: Omit<GivenSource, 'data'>): File | string {
	return origin === 'pasted' ? text : new File([text], name);
}
