import type { QueryTerm } from './cut-query.ts';

/** How often a page holds something in one of its sections; the first section is its beginning. */
export interface Place {
	section: number;
	/** Its heading (of the first section: the page's title) is line 0, the blocks below it follow. */
	line: number;
	count: number;
}

/** Where each page holds something, by the pages' ids. */
export type Hits = ReadonlyMap<string, readonly Place[]>;

export const noHits: Hits = new Map();

/** A heading and the blocks below it; the first one of a page is its title. */
export interface PlainSection {
	id: string;
	title: string;
	blocks: readonly string[];
}

/** The pages of a language, to be looked through. */
export interface PageIndex {
	/** Pages that hold a term exactly; of a word of letters also other inflections and longer words. */
	find(term: QueryTerm): Hits | Promise<Hits>;
	/** Pages that hold words of letters one after the other, each a whole word in any inflection. */
	findWhole(words: readonly string[]): Hits | Promise<Hits>;
	/** The text of a page that was found, as it is written. */
	read(id: string): readonly PlainSection[] | Promise<readonly PlainSection[]>;
	/** The words of letters a misspelt one may have meant. */
	words(): readonly string[];
}

/** The pages both hold, in the places of both. */
export function intersect(left: Hits, right: Hits): Hits {
	return new Map(
		[...left].flatMap(([id, places]) => {
			const others = right.get(id);
			return others ? [[id, [...places, ...others]] as const] : [];
		}),
	);
}
