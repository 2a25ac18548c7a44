import type { QueryTerm } from './cut-query.ts';
import { groupBy } from '../text/group-by.ts';
import { foldText } from './fold.ts';
import { occurrences } from './occurrences.ts';
import type { Hits, PageIndex, PlainSection, Place } from './page-index.ts';

/** A page whose whole text is at hand. */
export interface WholePage {
	id: string;
	/** The first one is the page's title and beginning. */
	sections: readonly PlainSection[];
}

/** An index that answers at once. */
export interface TextIndex extends PageIndex {
	find(term: Pick<QueryTerm, 'text' | 'isWord'>): Hits;
	findWhole(words: readonly string[]): Hits;
	read(id: string): readonly PlainSection[];
}

/** What a line of the text is: a heading or a block of a page's section. */
interface Line {
	page: string;
	section: number;
	/** 0 = the heading. */
	line: number;
}

/** The stem of a word: `respond` of `responding`; where words take no forms, the word itself. */
export type Stem = (word: string) => string;

/** Words of letters and digits: what `isLatin` says, in a row. */
export const lettersAndDigits =
	/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}])+/gu;

/**
 * An index over texts that are all at hand: what is looked for is looked for in one long text. A hundred
 * thousand characters take less than a millisecond; there is nothing to build but the list of words.
 */
export function createTextIndex(pages: readonly WholePage[], stem: Stem): TextIndex {
	const lines: Line[] = [];
	const starts: number[] = [];
	const folded: string[] = [];
	let length = 0;
	const take = (text: string, line: Line) => {
		const one = foldText(text);
		lines.push(line);
		starts.push(length);
		folded.push(one);
		length += one.length + 1;
	};
	for (const page of pages) {
		page.sections.forEach(({ title, blocks }, section) => {
			for (const [line, one] of [title, ...blocks].entries()) {
				take(one, { page: page.id, section, line });
			}
		});
	}
	const text = folded.join('\n');
	const words = new Map<string, number[]>();
	for (const { 0: word, index } of text.matchAll(lettersAndDigits)) {
		const places = words.get(word);
		if (places) places.push(index);
		else words.set(word, [index]);
	}
	const families = groupBy(words.keys(), stem);
	const byId = new Map(pages.map((page) => [page.id, page]));

	const hitsAt = (places: readonly number[]): Hits => {
		const hits = new Map<string, Place[]>();
		for (const place of places) {
			const found = lines[lineAt(starts, place)];
			if (!found) continue;
			const { page, section, line } = found;
			const known = hits.get(page) ?? [];
			const same = known.find((one) => one.section === section && one.line === line);
			if (same) same.count += 1;
			else known.push({ section, line, count: 1 });
			hits.set(page, known);
		}
		return hits;
	};
	const whole = (word: string): string[] => families.get(stem(word)) ?? [];

	return {
		find: ({ text: term, isWord }) => {
			if (!isWord) return hitsAt(occurrences(text, term).map(({ start }) => start));
			const begun = [...words.keys()].filter((word) => word.startsWith(term));
			const all = new Set([...whole(term), ...begun]);
			return hitsAt([...all].flatMap((word) => words.get(word) ?? []));
		},
		findWhole: ([first = '', ...more]) => {
			const places = whole(first).flatMap((one) => words.get(one) ?? []);
			if (more.length === 0) return hitsAt(places);
			const stems = more.map(stem);
			return hitsAt(places.filter((place) => follows(text, place, stems, stem)));
		},
		read: (id) => byId.get(id)?.sections ?? [],
		words: () => [...words.keys()],
	};
}

/** Whether words with these stems follow the one at a place, on its line; marks between do not matter. */
function follows(text: string, place: number, stems: readonly string[], stem: Stem): boolean {
	const next = new RegExp(lettersAndDigits.source, 'uy');
	const gap = /[^\p{L}\p{N}\n]*/uy;
	next.lastIndex = place;
	next.exec(text);
	return stems.every((wanted) => {
		gap.lastIndex = next.lastIndex;
		gap.exec(text);
		next.lastIndex = gap.lastIndex;
		const [word] = next.exec(text) ?? [];
		return word !== undefined && stem(word) === wanted;
	});
}

/** The last line that begins at or before a place. */
function lineAt(starts: readonly number[], place: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}
