import { z } from 'astro/zod';
import { idSchema, strict, wordsSchema } from '../authoring/strict.ts';
import { tallyPeriods } from './tallies.ts';
import { whereSchema } from './where-schema.ts';

/** What is counted in other registers between two days of a record. */
export const talliesSchema = strict('tallies', {
	/** The record's day field with the first day. */
	from: idSchema,
	/** The record's day field with the last day. Left out: until today. */
	until: idSchema.nullable().default(null),
	/** One row for each week or month, or one for the whole. */
	per: z.enum(tallyPeriods, `Write one of: ${tallyPeriods.join(', ')}.`).default('whole'),
	lines: z
		.array(
			strict('a count', {
				/** Permanent. Its words in other languages stand under it. */
				id: idSchema,
				label: wordsSchema,
				/** The tracker whose records are counted. */
				of: idSchema,
				/** Their day or moment. */
				at: idSchema,
				/** What they must say: { outcome: [held] }. */
				where: whereSchema.default({}),
				/** Their field: the record's field with the same answer, or self where theirs is a link to it. */
				match: z
					.record(
						idSchema,
						idSchema,
						'Write their field and yours: { department: department }, or { pilot: self }.',
					)
					.default({}),
			}),
			'Write a list of counts.',
		)
		.min(1, 'Write at least one count.'),
})
	.nullable()
	.default(null);
