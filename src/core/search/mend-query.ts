import { distance } from '../text/distance.ts';
import { isHan } from './characters.ts';
import { particles, smallWords } from './small-words.ts';
import { sayTimes } from './say-time.ts';
import { spellingOf } from './spell.ts';
import { tokensOf } from './tokens.ts';

/** What a slip in a query can be told by. */
export interface Mending {
	/** Whether a piece of a query stands anywhere: then it is no slip. */
	stands(text: string): Promise<boolean>;
	/** Words of letters that were perhaps meant. */
	words: readonly string[];
	/** Names of three characters and more. */
	names: readonly string[];
	locale: string;
	/** Chinese words and their pinyin. */
	spelt: readonly (readonly [word: string, syllables: string])[];
}

/**
 * A folded query without its slips: a word with a wrong letter, a Chinese name with one wrong character, words
 * in pinyin, in full or by initials, a time as this language does not write it. Null: there is nothing to mend.
 */
export async function mendQuery(query: string, by: Mending): Promise<string | null> {
	const mended = await mendName(await mendWords(sayTimes(query, by.locale), by), by);
	return mended === query ? null : mended;
}

async function mendWords(query: string, by: Mending): Promise<string> {
	let mended = '';
	let place = 0;
	for (const { kind, text, start, end } of tokensOf(query)) {
		if (kind !== 'word' || text.length < 2 || /\d/.test(text) || smallWords.has(text)) continue;
		if (await by.stands(text)) continue;
		const meant = spellingOf(text, by.spelt) ?? nearest(text, by.words);
		mended += query.slice(place, start) + (meant ?? text);
		place = end;
	}
	return mended + query.slice(place);
}

/**
 * The first name of which the query lacks one character only. The name must begin and end where words do
 * (意见 before 石沉大海 is no 意见箱), and what stands in its place must stand nowhere, not even in part.
 */
async function mendName(query: string, { names, stands, locale }: Mending): Promise<string> {
	const ends = wordEnds(query, locale);
	for (const name of names) {
		for (let at = 0; at + name.length <= query.length; at += 1) {
			const part = query.slice(at, at + name.length);
			const wrong = [...name].findIndex((char, index) => char !== part[index]);
			if (wrong === -1 || name.slice(wrong + 1) !== part.slice(wrong + 1)) continue;
			if (!ends.has(at) || !ends.has(at + name.length)) continue;
			const char = part[wrong] ?? '';
			if (!isHan(char) || particles.has(char)) continue;
			const around = [part.slice(Math.max(0, wrong - 1), wrong + 1), part.slice(wrong, wrong + 2)];
			const known = await Promise.all(around.map((pair) => pair.length > 1 && stands(pair)));
			if (known.includes(true)) continue;
			return query.slice(0, at) + name + query.slice(at + name.length);
		}
	}
	return query;
}

/** Where words begin and end. */
function wordEnds(text: string, locale: string): Set<number> {
	const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
	return new Set([...[...segments].map(({ index }) => index), text.length]);
}

/** The word a misspelt one is nearest to; null where none is near enough. */
function nearest(word: string, words: readonly string[]): string | null {
	// Of short words too many are alike.
	if (word.length < 5 || /\d/.test(word)) return null;
	const most = word.length < 10 ? 1 : 2;
	let found: string | null = null;
	let steps = most + 1;
	for (const known of words) {
		// A slip seldom falls on the first letter.
		if (known.length < 4 || known[0] !== word[0]) continue;
		const away = distance(word, known, most);
		if (away < steps) [found, steps] = [known, away];
	}
	return found;
}
