import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** One situation of `src/content/finder.yml`: what somebody wants, and where it ends. */
export const createSituationSchema = (label: LabelSchema) =>
	strict('a situation', {
		id: idSchema,
		/** Place on the page; what people need in a hurry stands first. */
		order: z.number('Write a number.'),
		/** "I want to …", without the "I want to". */
		want: label,
		/** Other words people think of, in any language; the search finds it by them. */
		words: z.array(z.string(), 'Write a list of words: [投诉, complaint].').default([]),
		/** What to do, in one or two sentences. */
		answer: label,
		/** The page with the rule, such as `everyone/emergency`. */
		page: z
			.string('Write a page such as everyone/emergency.')
			.regex(/^[a-z-]+\/[a-z-]+$/, 'Write a page such as everyone/emergency: no slash around it.'),
		/** A role code of `organization.yml`: whom to turn to. */
		who: idSchema.optional(),
		/** Ids of `limits.yml`: by when. */
		limits: z.array(idSchema, 'Write a list of limits: [first_response].').default([]),
		/** A tracker's id: where to fill it in. */
		form: idSchema.optional(),
	});
