import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import type { DocumentPart } from './record-document.ts';
import { whereSchema } from './where-schema.ts';

const fieldsSchema = z
	.array(idSchema, 'Write a list of field ids: [period, score].')
	.min(1, 'Write at least one field.');

/** What each kind of part may have, by the property that tells it. */
const parts = [
	[
		'child',
		strict('a part with records', {
			heading: wordsSchema,
			/** The tracker whose records are listed. */
			child: idSchema,
			/** Those of the other records of the same parent instead of its own. */
			siblings: z.boolean('Write true or false.').default(false),
			/** Only those that say this: { status: [open, doing] }. */
			where: whereSchema.default({}),
			/** Their fields, in order. */
			fields: fieldsSchema,
		}),
	],
	['fields', strict('a part with answers', { heading: wordsSchema, fields: fieldsSchema })],
	['field', strict('a part with one answer', { heading: wordsSchema, field: idSchema })],
	['text', strict('a part with words', { text: wordsSchema })],
] as const;

const partSchema = z.unknown().transform((written, context): DocumentPart => {
	const isPart = (name: string) =>
		typeof written === 'object' && written !== null && name in written;
	const schema = parts.find(([name]) => isPart(name))?.[1];
	const read = schema?.safeParse(written);
	if (read?.success) return read.data;
	for (const { message, path } of read?.error.issues ?? [
		{ message: 'Write a part with text, field, fields or child.', path: [] },
	])
		context.addIssue({ code: 'custom', message, path: [...path] });
	return z.NEVER;
});

/** What the records of a tracker are sent or printed as. */
export const documentsSchema = z
	.array(
		strict('a document', {
			/** Permanent. Its words in other languages stand under it. */
			id: idSchema,
			/** What the button and the sheet say. */
			label: wordsSchema,
			/** One line that tells what it is for. */
			help: wordsSchema.optional(),
			/** Only while the record itself says this: { outcome: [held, moved] }. */
			show: whereSchema.default({}),
			/** Until the record says this it is a draft and cannot be copied: { checked: [yes] }. */
			needs: whereSchema.default({}),
			/** The change of the record, by its id, that is offered once it was copied or printed: sent. */
			sent: idSchema.optional(),
			/** What stands on it, in order. */
			parts: z.array(partSchema, 'Write a list of parts.').min(1, 'Write at least one part.'),
		}),
		'Write a list of documents.',
	)
	.default([]);

/** A document as `tracker.yml` writes it. */
export type RawDocument = z.output<typeof documentsSchema>[number];
