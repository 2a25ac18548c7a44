import { idSchema, strict } from '../authoring/strict.ts';
import { whereSchema } from './where-schema.ts';

/** Which fields of a register hold a message and its handling; every one is needed. */
const fieldsSchema = strict('the fields of messages', {
	code: idSchema,
	received: idSchema,
	channel: idSchema,
	theme: idSchema,
	matter: idSchema,
	wish: idSchema,
	department: idSchema,
	replyTo: idSchema,
	acknowledged: idSchema,
	answered: idSchema,
	result: idSchema,
	answer: idSchema,
	publicMatter: idSchema,
	publicAnswer: idSchema,
	published: idSchema,
});

/** That messages are opened into the register: what `core/definition/messages.ts` says. */
export const messagesSchema = strict('messages', {
	fields: fieldsSchema,
	/** { field: public, is: may }. */
	mayBePublic: strict('mayBePublic', { field: idSchema, is: idSchema }),
	/** { field: about, is: human_resources }: what a message says that is not for human resources. */
	pastHr: strict('pastHr', { field: idSchema, is: idSchema }).nullable().default(null),
	/** { status: [spam, duplicate] }: neither answered nor counted. */
	aside: whereSchema,
	/** { field: status, is: spam }: nothing to do with work. */
	spam: strict('spam', { field: idSchema, is: idSchema }),
	/** { status: [published] }: for everybody. */
	published: whereSchema,
	/** { field: status, from: waiting, to: assigned }. */
	onFurther: strict('onFurther', { field: idSchema, from: idSchema, to: idSchema }),
	/** The child with what went to and fro: its fields, and which kinds a question and an addition are. */
	course: strict('course', {
		child: idSchema,
		on: idSchema,
		kind: idSchema,
		text: idSchema,
		question: idSchema,
		further: idSchema,
	}),
})
	.nullable()
	.default(null);

/** That each opening of messages is a line of it: what `core/definition/messages.ts` says. */
export const logsOpeningsSchema = strict('logsOpenings', {
	on: idSchema,
	by: idSchema,
	with: idSchema,
	boxes: strict('boxes', { field: idSchema, is: idSchema }),
	found: strict('found', { field: idSchema, none: idSchema, some: idSchema }),
	letters: idSchema,
	passed: idSchema,
})
	.nullable()
	.default(null);

/** That its records tell on the answer board what was done: { words: public_words, on: done_on, where: { status: [done] } }. */
export const toldOnBoardSchema = strict('toldOnBoard', {
	words: idSchema,
	on: idSchema,
	where: whereSchema.default({}),
})
	.nullable()
	.default(null);
