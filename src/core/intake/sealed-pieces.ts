import { holdsParts } from '../handover/parts/read-parts.ts';
import { besideArmor, unarmor } from '../seal/armor.ts';
import { isSealed } from '../seal/open-sealed.ts';

/** What is sealed in a file or a text. */
export interface SealedPieces {
	/** Each of them; where none is whole enough to be one, what there is. */
	pieces: Uint8Array[];
	/** How a text begins that stands beside them and is not read with them; `null`: none. */
	beside: string | null;
}

/** Longest beginning of a text that is shown, in characters. */
const longest = 40;

/** The sealed pieces of a file: itself, or all that are armored in a text. */
export function sealedPiecesOf(bytes: Uint8Array): SealedPieces {
	if (isSealed(bytes)) return { pieces: [bytes], beside: null };
	const text = new TextDecoder().decode(bytes);
	const pieces = unarmor(text);
	if (pieces.length === 0) return { pieces: [bytes], beside: null };
	// What was handed over in parts beside it was read as such.
	const [first] = besideArmor(text).filter((line) => !holdsParts(line));
	return { pieces, beside: first?.slice(0, longest) ?? null };
}
