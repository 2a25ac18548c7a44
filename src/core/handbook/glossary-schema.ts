import { z } from 'astro/zod';
import { aliasesByLanguage } from './rule-parts.ts';
import { idSchema, type LabelSchema, strict } from '../authoring/strict.ts';

/** A term of `src/content/glossary.yml`: the one word we use, the others it goes by, its meaning. */
export const createTermSchema = (label: LabelSchema) =>
	strict('a term', {
		id: idSchema,
		term: label,
		/** Other names people may read on pages as well: shorter, or longer, or said of it in passing. */
		aliases: aliasesByLanguage,
		/** Names others have for it, which no page says. Search finds the term by them, and the glossary shows them. */
		not: aliasesByLanguage,
		meaning: label,
		/** Tools of `organization.yml` it needs: no list of words has it where the company has none. */
		needs: z.array(idSchema, 'Write a list of tools: [opinion_box].').default([]),
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

/** All names a term goes by besides its own, those no page says among them, by language. */
export function allNames({ aliases, not }: Pick<Term, 'aliases' | 'not'>): Term['aliases'] {
	const locales = new Set([...Object.keys(aliases), ...Object.keys(not)]);
	return Object.fromEntries(
		[...locales].map((locale) => [locale, [...(aliases[locale] ?? []), ...(not[locale] ?? [])]]),
	);
}
