import type { Values } from '../fields/value.ts';
import type { Book } from './message-entries.ts';
import { textOf, toResult } from './record-texts.ts';
import type { Reply } from './reply.ts';
import { isLookup } from './shapes.ts';

/** Replies to one author, and where they go. */
export interface RepliesTo {
	lookup: string;
	recipient: string;
	/** The oldest first; empty: received, and not answered yet. */
	replies: Reply[];
}

/** What the author of a record is told; `null`: nobody can be reached, as by a slip of paper. */
export function repliesOf(
	values: Values,
	course: readonly Values[],
	{ messages }: Pick<Book, 'messages'>,
): RepliesTo | null {
	const { fields } = messages;
	const [lookup = '', recipient = ''] = textOf(values, fields.replyTo).split(' ');
	if (!isLookup(lookup) || !recipient.startsWith('age1')) return null;
	const questions = course
		.filter((line) => line[messages.course.kind] === messages.course.question)
		.map((line): Reply => {
			const day = textOf(line, messages.course.on).slice(0, 10);
			return { kind: 'question', day, text: textOf(line, messages.course.text), result: null };
		})
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	const text = textOf(values, fields.answer);
	const day = textOf(values, fields.answered).slice(0, 10);
	const result = toResult(values[fields.result]);
	const answers: Reply[] = text && day ? [{ kind: 'answer', day, text, result }] : [];
	return { lookup, recipient, replies: [...questions, ...answers] };
}
