import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import { limitUnits } from '../organization/limit.ts';
import { needsSchema } from './needs-schema.ts';

/** A place in the handbook: the address of a page and a heading's anchor, without language. */
export const placeSchema = z
	.string('Write a page and its section: everyone/channels#在哪里.')
	.regex(/^[a-z][a-z0-9_/-]*#[^\s#]+$/, 'Write a page and its section: everyone/channels#在哪里.');

/** What several words are known by: a permanent code each. */
const optionsSchema = z
	.record(idSchema, wordsSchema, 'Write the options, each with its code: { box: 意见箱 }.')
	.refine((options) => Object.keys(options).length >= 2, 'Write at least two options.');

const common = {
	/** Permanent, one in the whole course: what a learner has answered is known by it. */
	id: idSchema,
	/** The question. */
	ask: wordsSchema,
	/** Why the answer is the answer; shown whether it was found or not. */
	why: wordsSchema,
	/** The section that answers it, opened and marked for who missed it. */
	cite: placeSchema,
	/** What the company must have for it to be asked. */
	needs: needsSchema,
};

const keySchema = z.array(idSchema, 'Write a list of codes: [box].').min(1, 'Write a code: [box].');

const numberKeySchema = z.union(
	[
		/** The company's own limit: changed in `organization.yml`, the key changes with it. */
		z.strictObject({ limit: idSchema }),
		z.strictObject({ value: z.number(), unit: z.enum(limitUnits) }),
	],
	'Write { limit: box_answer }, or a number with its unit: { value: 5, unit: people }.',
);

/** One question of a course, words in zh-CN. */
export const itemSchema = z.discriminatedUnion(
	'kind',
	[
		/** One option is right. */
		strict('a question with one answer', {
			kind: z.literal('one'),
			...common,
			options: optionsSchema,
			right: keySchema.length(1, 'Write one code, or kind: several.'),
		}),
		/** All that are right, and no other. */
		strict('a question with several answers', {
			kind: z.literal('several'),
			...common,
			options: optionsSchema,
			right: keySchema,
		}),
		/** The options stand in the right order; they are shown in another. */
		strict('a question of order', { kind: z.literal('order'), ...common, options: optionsSchema }),
		/** What belongs together: left and right by code. */
		strict('a question of pairs', {
			kind: z.literal('match'),
			...common,
			pairs: z
				.record(
					idSchema,
					z.tuple([wordsSchema, wordsSchema], 'Write what belongs together: [left, right].'),
					'Write the pairs, each with its code: { first: [left, right] }.',
				)
				.refine((pairs) => Object.keys(pairs).length >= 2, 'Write at least two pairs.'),
		}),
		/** A number with its unit. */
		strict('a question of a number', {
			kind: z.literal('number'),
			...common,
			right: numberKeySchema,
		}),
		/** To be found in the handbook: one of these pages, with or without a section. */
		strict('a question to look up', {
			kind: z.literal('find'),
			...common,
			right: z
				.array(wordsSchema, 'Write a list of pages: [everyone/first-response].')
				.min(1, 'Write a list of pages: [everyone/first-response].'),
		}),
	],
	{
		error: (issue) =>
			issue.code === 'invalid_union'
				? 'There is no such kind of question. Write kind: one, several, order, match, number or find.'
				: 'Write a question with id, kind, ask, why and cite.',
	},
);

/** A question as `course.yml` writes it. */
export type RawItem = z.output<typeof itemSchema>;
