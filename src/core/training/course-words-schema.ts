import { z } from 'astro/zod';
import { strict, wordsSchema } from '../authoring/strict.ts';
import { placeSchema } from './item-schema.ts';

const itemWords = strict('the words of a question', {
	ask: wordsSchema,
	/** By code. */
	options: z.record(z.string(), wordsSchema).optional(),
	/** By code: left and right. */
	pairs: z.record(z.string(), z.tuple([wordsSchema, wordsSchema])).optional(),
	why: wordsSchema,
	/** In this language's page; left out: the page's section of zh-CN, where it has the same anchor. */
	cite: placeSchema.optional(),
});

const moduleWords = strict('the words of a module', {
	title: wordsSchema,
	/** In this language's pages. */
	read: z.array(placeSchema).optional(),
	notes: wordsSchema.optional(),
	case: wordsSchema,
	/** The words of `do`. */
	do: wordsSchema.optional(),
	/** By id of the objective. */
	objectives: z.record(z.string(), wordsSchema),
	/** By id of the question, of all the module's objectives. */
	items: z.record(z.string(), itemWords),
});

/** One `src/content/courses/<id>/<language>.yml`: all words of `course.yml` in another language, by id. */
export const courseWordsSchema = strict('a file of words', {
	title: wordsSchema,
	purpose: wordsSchema,
	/** By id of the module. */
	modules: z.record(z.string(), moduleWords),
});

/** A course's words in one language. */
export type CourseWords = z.output<typeof courseWordsSchema>;
/** A module's words. */
export type ModuleWords = CourseWords['modules'][string];
/** A question's words. */
export type ItemWords = ModuleWords['items'][string];
