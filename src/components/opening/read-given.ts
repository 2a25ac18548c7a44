import { findPieces } from '~/core/opinions/find-pieces.ts';
import { decodeMessage, type OpinionMessage } from '~/core/opinions/message.ts';
import { isSealed, openSealed } from '~/core/seal/open-sealed.ts';

/** Something that was given: a file, or text that was pasted. */
export interface Given {
	/** The file's name; empty for text. */
	name: string;
	data: Uint8Array | string;
}

/** What was given, taken apart, with nothing opened yet. */
export interface TakenApart {
	sealed: Uint8Array[];
	messages: OpinionMessage[];
	gaps: { came: number; total: number }[];
	/** Names of what holds no message; empty for pasted text. */
	foreign: string[];
}

/** What opening came to. */
export interface OpenedAll {
	messages: OpinionMessage[];
	/** Sealed to another key: they wait for it. */
	closed: Uint8Array[];
	damaged: number;
	/** Opened, and no opinion. */
	strange: number;
}

/** Takes files and pasted text apart; plain messages are read at once. */
export function takeApart(all: readonly Given[]): TakenApart {
	const apart: TakenApart = { sealed: [], messages: [], gaps: [], foreign: [] };
	for (const { name, data } of all) {
		if (typeof data !== 'string' && isSealed(data)) {
			apart.sealed.push(data);
			continue;
		}
		const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
		const { sealed, plain, gaps, foreign } = findPieces(text);
		const read = plain.map(decodeMessage);
		const messages = read.filter((message) => message !== null);
		apart.sealed.push(...sealed);
		apart.messages.push(...messages);
		apart.gaps.push(...gaps);
		// A plain line that is no message is foreign too, whatever else was there.
		if (foreign || messages.length < read.length) apart.foreign.push(name);
	}
	return apart;
}

/** Opens what is sealed with whichever key fits; every piece is a message or counted with its reason. */
export async function openAll(
	sealed: readonly Uint8Array[],
	identities: readonly string[],
): Promise<OpenedAll> {
	const all: OpenedAll = { messages: [], closed: [], damaged: 0, strange: 0 };
	for (const bytes of sealed) {
		const opened = await openSealed(bytes, identities);
		const message = opened.ok ? decodeMessage(opened.text) : null;
		if (message) all.messages.push(message);
		else if (opened.ok) all.strange += 1;
		else if (opened.why === 'other_key') all.closed.push(bytes);
		else all.damaged += 1;
	}
	return all;
}
