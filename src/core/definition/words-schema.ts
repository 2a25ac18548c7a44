import { z } from 'astro/zod';
import { aliasesSchema, strict, wordsSchema } from '../authoring/strict.ts';

const optionWords = z.union(
	[
		wordsSchema,
		strict('the words of an option', {
			label: wordsSchema.optional(),
			help: wordsSchema.optional(),
			aliases: aliasesSchema,
		}),
	],
	'Write the word for this option, or label, help and aliases below it.',
);

/** The words of a field in another language. */
export const fieldWords = strict('the words of a field', {
	label: wordsSchema.optional(),
	help: wordsSchema.optional(),
	unit: wordsSchema.optional(),
	/** Other forms of the unit that may stand behind a number: [minute, min]. */
	units: aliasesSchema,
	aliases: aliasesSchema,
	/** By code. */
	options: z.record(z.string(), optionWords).default({}),
});

/**
 * One `src/content/trackers/<id>/<language>.yml`: the words of `tracker.yml` in another language.
 * Every word may be missing; the one of zh-CN stands in for it.
 */
export const trackerWordsSchema = strict('a file of words', {
	title: wordsSchema.optional(),
	aliases: aliasesSchema,
	purpose: wordsSchema.optional(),
	who: wordsSchema.optional(),
	fate: wordsSchema.optional(),
	readers: wordsSchema.optional(),
	/** By field id. */
	fields: z.record(z.string(), fieldWords).default({}),
	/** By id of the event. */
	events: z
		.record(
			z.string(),
			strict('the words of an event', {
				label: wordsSchema.optional(),
				help: wordsSchema.optional(),
			}),
		)
		.default({}),
	/** By id of the change. */
	changes: z
		.record(
			z.string(),
			strict('the words of a change', {
				label: wordsSchema.optional(),
				help: wordsSchema.optional(),
			}),
		)
		.default({}),
	/** By id of the clock. */
	clocks: z.record(z.string(), wordsSchema).default({}),
	/** By id of the document; its parts in their order, `{}` for one whose words stay. */
	documents: z
		.record(
			z.string(),
			strict('the words of a document', {
				label: wordsSchema.optional(),
				help: wordsSchema.optional(),
				parts: z
					.array(
						strict('the words of a part', {
							heading: wordsSchema.optional(),
							text: wordsSchema.optional(),
						}),
					)
					.default([]),
			}),
		)
		.default({}),
	/** By id of the count. */
	tallies: z.record(z.string(), wordsSchema).default({}),
	/** By the field of the date. */
	calendar: z.record(z.string(), wordsSchema).default({}),
	/** What the button to begin from the handbook says. */
	begin: wordsSchema.optional(),
	/** By id of the view. */
	views: z.record(z.string(), wordsSchema).default({}),
	/** The words of the sample rows in this language, in their order, by field id. */
	samples: z.array(z.record(z.string(), z.unknown())).default([]),
});

/** A tracker's words in one language. */
export type TrackerWords = z.output<typeof trackerWordsSchema>;
