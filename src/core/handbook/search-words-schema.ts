import { z } from 'astro/zod';
import { idSchema, strict } from '../authoring/strict.ts';

const words = z
	.array(z.string().trim().min(1, 'Write a word, or leave the entry out.'))
	.min(1, 'Write some words, or leave the language out.');
const byLanguage = z.record(z.string(), words);

/** `src/content/search.yml`: what search knows of how people speak. */
export const searchWordsSchema = strict('the words of search', {
	/** What the dialog offers before anything is typed, by language: things people do. */
	tries: byLanguage,
	/** Words people use for one thing, by language, those of the handbook among them. */
	same: z.array(byLanguage),
	/** The same for departments, by their codes: left out where the company has none of that kind. */
	departments: z.record(idSchema, byLanguage),
});
