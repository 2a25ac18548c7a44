import stem from 'wink-porter2-stemmer';
import type { Stem } from './text-index.ts';

const known = new Map<string, string>();

/** What the inflections of an English word have in common (Snowball's Porter 2). */
export const english: Stem = (word) => {
	const one = known.get(word) ?? stem(word);
	known.set(word, one);
	return one;
};

/** How the words of a language are taken back to their stem; those of most are left as they are. */
export function stemOf(locale: string): Stem {
	return locale.split('-')[0] === 'en' ? english : (word) => word;
}
