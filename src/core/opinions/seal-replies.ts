import { armor } from '../seal/armor.ts';
import { sealText } from '../seal/seal-text.ts';
import type { Board } from './board.ts';
import type { RepliesTo } from './replies-of.ts';
import { encodeReply } from './reply.ts';

/** Every author's replies, each sealed to the author's receipt; in the order of the look-up ids, which are chance. */
export async function sealReplies(all: readonly RepliesTo[]): Promise<Board['replies']> {
	const sealed: Board['replies'] = {};
	for (const { lookup, recipient, replies } of all.toSorted((a, b) =>
		a.lookup < b.lookup ? -1 : 1,
	)) {
		const texts = [];
		for (const reply of replies) texts.push(armor(await sealText(encodeReply(reply), [recipient])));
		sealed[lookup] = texts;
	}
	return sealed;
}
