import { createRequire } from 'node:module';

interface Stemmers {
	newStemmer(language: string): { stem(word: string): string };
}

// The package brings no types.
const require = createRequire(import.meta.url);
const stemmers = require('snowball-stemmers') as Stemmers;
const english = stemmers.newStemmer('english');
const known = new Map<string, string>();

/**
 * What inflections of an English word have in common, by the Snowball algorithm that Pagefind uses
 * too, but by another's hand: `respond` of `responded` and `responding`.
 */
export function stemOf(word: string): string {
	const stem = known.get(word) ?? english.stem(word);
	known.set(word, stem);
	return stem;
}
