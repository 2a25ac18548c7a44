import { z } from 'astro/zod';
import { aliasesByLanguage } from './rule-parts.ts';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** A term of `src/content/glossary.yml`: the one word we use, the others it goes by, its meaning. */
export const createTermSchema = (label: LabelSchema) =>
	strict('a term', {
		id: idSchema,
		term: label,
		aliases: aliasesByLanguage,
		meaning: label,
		/** The page that says more, such as `everyone/first-response`; null = none. */
		see: z
			.string('Write a page such as everyone/first-response.')
			.regex(
				/^[a-z-]+\/[a-z_-]+$/,
				'Write a page such as everyone/first-response: no slash around it.',
			)
			.nullable()
			.default(null),
	});

export type Term = z.output<ReturnType<typeof createTermSchema>>;
