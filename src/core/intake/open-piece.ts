import { decodeMessage } from '../opinions/message.ts';
import { openFile } from '../seal/open-file.ts';

/** A sealed piece as it was before, or why it is not there. `opinion`: it opened, and is no table. */
export type OpenedPiece =
	| { data: string | Uint8Array }
	| { why: 'other_key' | 'damaged' | 'opinion' };

/** Opens a sealed piece with whichever of these private keys fits. Never throws. */
export async function openPiece(
	piece: Uint8Array,
	identities: readonly string[],
): Promise<OpenedPiece> {
	const opened = await openFile(piece, identities);
	if ('why' in opened) return opened;
	const isOpinion = typeof opened.data === 'string' && decodeMessage(opened.data) !== null;
	return isOpinion ? { why: 'opinion' } : opened;
}
