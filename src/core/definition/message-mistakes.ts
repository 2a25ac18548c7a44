import type { RawField } from './field-schema.ts';
import type { LogsOpenings, MessageFields, Messages, ToldOnBoard } from './messages.ts';
import type { Mistakes } from './mistakes-found.ts';

/** Of which type the field is that holds a part of a message. */
const typeOf = {
	code: ['text'],
	received: ['date'],
	channel: ['choice'],
	theme: ['choice'],
	matter: ['longtext'],
	wish: ['longtext'],
	department: ['department'],
	replyTo: ['text'],
	acknowledged: ['date'],
	answered: ['date'],
	result: ['choice'],
	answer: ['longtext'],
	publicMatter: ['longtext'],
	publicAnswer: ['longtext'],
	published: ['date'],
} as const satisfies Record<keyof MessageFields, RawField['type'][]>;

interface Outline {
	messages: Messages | null;
	toldOnBoard: ToldOnBoard | null;
	logsOpenings: LogsOpenings | null;
}

/** Says which fields and codes a tracker lacks of those its messages, or its words for the board, need. */
export function inspectMessages(
	{ messages, toldOnBoard, logsOpenings }: Outline,
	found: Mistakes,
): void {
	if (messages) {
		for (const [name, types] of Object.entries(typeOf)) {
			// The table has a line for each of them and for nothing else.
			const id = messages.fields[name as keyof MessageFields];
			found.unlessField(id, ['messages', 'fields', name]);
			found.unlessType(id, types, ['messages', 'fields', name]);
		}
		if (messages.pastHr) {
			found.unlessField(messages.pastHr.field, ['messages', 'pastHr']);
			found.unlessType(messages.pastHr.field, ['role'], ['messages', 'pastHr']);
		}
		found.unlessCondition(messages.mayBePublic, ['messages', 'mayBePublic']);
		found.unlessCondition(messages.spam, ['messages', 'spam']);
		found.unlessWhere(messages.aside, ['messages', 'aside']);
		found.unlessWhere(messages.published, ['messages', 'published']);
		const { field, from, to } = messages.onFurther;
		for (const code of [from, to])
			found.unlessCondition({ field, is: code }, ['messages', 'onFurther']);
	}
	if (toldOnBoard) {
		for (const name of ['words', 'on'] as const)
			found.unlessField(toldOnBoard[name], ['toldOnBoard', name]);
		found.unlessType(toldOnBoard.on, ['date'], ['toldOnBoard', 'on']);
		found.unlessWhere(toldOnBoard.where, ['toldOnBoard', 'where']);
	}
	if (logsOpenings) {
		const { boxes, found: whether } = logsOpenings;
		for (const name of ['on', 'by', 'with', 'letters', 'passed'] as const)
			found.unlessField(logsOpenings[name], ['logsOpenings', name]);
		found.unlessCondition(boxes, ['logsOpenings', 'boxes']);
		for (const is of [whether.none, whether.some])
			found.unlessCondition({ field: whether.field, is }, ['logsOpenings', 'found']);
	}
}
