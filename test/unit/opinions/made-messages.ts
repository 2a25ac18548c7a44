import type { OpinionMessage } from '~/core/opinions/message.ts';
import type { Book } from '~/core/opinions/message-entries.ts';
import { loadDefinitions } from '../definitions.ts';

/** A message under the receipt whose look-up id is made of this number. */
export function message(receipt: number, more: Partial<OpinionMessage> = {}): OpinionMessage {
	return {
		kind: 'opinion',
		version: 1,
		channel: 'box',
		lookup: receipt.toString(16).padStart(16, '0'),
		recipient: `age1${'q'.repeat(58)}`,
		day: '2026-11-24',
		values: {
			theme: 'tools',
			matter: `事情 ${receipt}`,
			wish: '',
			public: true,
			department: null,
		},
		...more,
	};
}

/** The real register that says `messages`, in Chinese. */
export function realBook(): Book {
	const all = loadDefinitions('zh-CN');
	const definition = all.find(({ messages }) => messages);
	const course = all.find(({ id }) => id === definition?.messages?.course.child);
	if (!definition?.messages || !course) throw new Error('No tracker says messages.');
	return { definition, messages: definition.messages, course };
}
