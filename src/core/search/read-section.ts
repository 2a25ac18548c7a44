import { foldText, foldWithPlaces, type Folded } from './fold.ts';
import { groupBy } from '../text/group-by.ts';
import type { Range } from './occurrences.ts';
import { lettersAndDigits, type Stem } from './text-index.ts';

/** A paragraph, a row or a heading to be shown. What search compares is made when it is asked for. */
export interface ReadBlock {
	text: string;
	/** The text as search compares it. */
	folded(): string;
	/** The same with the place in `text` each of its characters came from. */
	places(): Folded;
	/** Where the folded text has a word of letters in any inflection, by the word's stem. */
	words(stem: Stem): ReadonlyMap<string, readonly (Range & { word: string })[]>;
}

/** A heading and what stands below it; the first one of a page is its title, with an empty id. */
export interface ReadSection {
	id: string;
	heading: ReadBlock;
	blocks: ReadBlock[];
}

/** A text to be read again and again: each form is made once. */
export function readBlock(text: string): ReadBlock {
	let folded: string | undefined;
	let places: Folded | undefined;
	let words: Map<string, (Range & { word: string })[]> | undefined;
	const fold = () => (folded ??= foldText(text));
	return {
		text,
		folded: fold,
		places: () => (places ??= foldWithPlaces(text)),
		words: (stem) =>
			(words ??= groupBy(
				[...fold().matchAll(lettersAndDigits)].map(({ 0: word, index }) => ({
					word,
					start: index,
					end: index + word.length,
				})),
				({ word }) => stem(word),
			)),
	};
}
