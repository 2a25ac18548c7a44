import { holdsParts, readParts } from '../handover/parts/read-parts.ts';
import { unarmor } from '../seal/armor.ts';

/** What lies in a text that somebody gave: each to be opened, or read. */
export interface FoundPieces {
	/** Sealed messages. */
	sealed: Uint8Array[];
	/** Texts that may be plain messages. */
	plain: string[];
	/** Messages in parts of which some are missing or damaged. */
	gaps: { came: number; total: number }[];
	/** There is something else, which is no message. */
	foreign: boolean;
}

/** Messages in a chat's history, a mail or a file: in parts, armored, or plain, a line each. */
export function findPieces(text: string): FoundPieces {
	if (holdsParts(text)) {
		const { whole, gaps } = readParts(text);
		const found = whole.map((message) => findPieces(message.text));
		return {
			sealed: found.flatMap(({ sealed }) => sealed),
			plain: found.flatMap(({ plain }) => plain),
			gaps: gaps.map(({ came, total }) => ({ came: came.length, total })),
			foreign: found.some(({ foreign }) => foreign),
		};
	}
	const sealed = unarmor(text);
	if (sealed.length > 0) return { sealed, plain: [], gaps: [], foreign: false };
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	const plain = lines.filter((line) => line.startsWith('{'));
	const isOther = lines.some((line) => line !== '' && !line.startsWith('{'));
	return { sealed, plain, gaps: [], foreign: isOther && plain.length === 0 };
}
