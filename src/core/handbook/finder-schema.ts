import { z } from 'astro/zod';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** What situations have in common, in the order of the home page. */
export const situationGroups = ['urgent', 'say', 'do', 'lead'] as const;

/** One situation of `src/content/finder.yml`: what somebody wants, and where it ends. */
export const createSituationSchema = (label: LabelSchema) =>
	strict('a situation', {
		id: idSchema,
		/** Under which heading: something happened, something to say, to be done, or in charge of something. */
		group: z.enum(situationGroups, `Write one of: ${situationGroups.join(', ')}.`),
		/** Place in its group; the six with the lowest numbers of all are shown, the others unfold. */
		order: z.number('Write a number.'),
		/** The situation in a few words that are read alone: "A customer complains". */
		want: label,
		/** Other words people think of, in any language; the search finds it by them. */
		words: z.array(z.string(), 'Write a list of words: [投诉, complaint].').default([]),
		/** What to do, in one or two sentences. */
		answer: label,
		/** The page with the rule, such as `everyone/emergency`. */
		page: z
			.string('Write a page such as everyone/emergency.')
			.regex(
				/^[a-z-]+(\/[a-z_-]+)?$/,
				'Write a page such as everyone/emergency: no slash around it.',
			),
		/** A role code of `organization.yml`: whom to turn to. */
		who: idSchema.optional(),
		/** Ids of `limits.yml`: by when. */
		limits: z.array(idSchema, 'Write a list of limits: [first_response].').default([]),
		/** A tracker's id: where to fill it in. */
		form: idSchema.optional(),
		/** Where it is done, if it is no form: a page such as `opinion`, or `courses`. */
		open: z
			.string('Write a page such as opinion.')
			.regex(/^[a-z-]+(\/[a-z_-]+)?$/, 'Write a page such as opinion: no slash around it.')
			.optional(),
	});
