import { foldUnspaced } from '~/core/text/fold.ts';
import { matterOf, type NewMessage } from '~/core/opinions/sort-messages.ts';

/** Messages that say the same, side by side; each message is in one group, the groups in no order of arrival. */
export function groupAlike(messages: readonly NewMessage[]): NewMessage[][] {
	const groups = new Map<string, NewMessage[]>();
	for (const one of messages) {
		const key = foldUnspaced(matterOf(one.message)).replace(/[\p{P}\p{S}]/gu, '');
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()];
}

/** Whether a message looks as if it had nothing to do with work: hardly a word, or a link and little else. */
export function looksLikeSpam({ message }: NewMessage): boolean {
	const { matter } = message.values;
	const words = matter.replace(/https?:\/\/\S+/g, '').replace(/[^\p{L}]/gu, '');
	return new Set(words).size < 4;
}
