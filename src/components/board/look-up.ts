import type { Board } from '~/core/opinions/board.ts';
import { decodeReply, type Reply } from '~/core/opinions/reply.ts';
import { unarmor } from '~/core/seal/armor.ts';
import { openSealed } from '~/core/seal/open-sealed.ts';
import { deriveReceipt } from '~/core/seal/receipt-keys.ts';
import { readReceipt } from '~/core/seal/receipt.ts';

/** What lies under a receipt. */
export type LookedUp =
	/** What was typed is no receipt: it has so many characters of the twenty. */
	| { is: 'no_receipt'; characters: number }
	/** Nothing, whether it was never given or has not been opened yet: nobody can tell which. */
	| { is: 'nothing' }
	/** The message has arrived and was not answered yet. */
	| { is: 'received' }
	/** Replies, the oldest first; so many could not be opened. */
	| { is: 'replies'; replies: Reply[]; unreadable: number };

/** Looks under a receipt as it was typed, on this device alone; the receipt is kept nowhere. */
export async function lookUp(typed: string, board: Board): Promise<LookedUp> {
	const receipt = readReceipt(typed);
	if (receipt === null)
		return { is: 'no_receipt', characters: typed.replace(/[^a-z0-9]/gi, '').length };
	const { lookup, identity } = await deriveReceipt(receipt);
	if (!Object.hasOwn(board.replies, lookup)) return { is: 'nothing' };
	const sealed = (board.replies[lookup] ?? []).flatMap(unarmor);
	if (sealed.length === 0) return { is: 'received' };
	const opened = await Promise.all(
		sealed.map(async (bytes) => {
			const result = await openSealed(bytes, [identity]);
			return result.ok ? decodeReply(result.text) : null;
		}),
	);
	const replies = opened.filter((reply) => reply !== null);
	return { is: 'replies', replies, unreadable: opened.length - replies.length };
}

/** Fetches all that a look-up loads by itself, so that it works without a network once the page is open. */
export async function prepareLookUp(): Promise<void> {
	await Promise.all([
		import('~/core/seal/receipt-bytes.ts'),
		import('~/core/seal/key-text.ts'),
		import('~/core/seal/open-bytes.ts'),
	]);
}
