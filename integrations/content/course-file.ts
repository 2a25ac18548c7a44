import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale } from '../../config/locales.ts';
import type { Mistake } from '../mistakes/mistake.ts';
import { lineAt } from '../sources/source.ts';

/** A course's file of one language. */
export interface CourseFile {
	isThere: boolean;
	text: string;
	/** A mistake at the line of the first of these words. */
	say: (words: string, sentence: string) => Mistake;
}

/** `course.yml` holds the words of the default language, `en.yml` those of another. */
export function courseFile(root: string, id: string, locale: string): CourseFile {
	const name = locale === defaultLocale ? 'course' : locale;
	const file = `src/content/courses/${id}/${name}.yml`;
	const path = join(root, file);
	const isThere = existsSync(path);
	const text = isThere ? readFileSync(path, 'utf8') : '';
	return {
		isThere,
		text,
		say: (words, sentence) => ({
			place: `${file}:${lineAt(text, Math.max(0, text.indexOf(words)))}`,
			name: null,
			sentence,
		}),
	};
}
