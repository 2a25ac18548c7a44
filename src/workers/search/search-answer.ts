import type { Piece } from '~/core/search/excerpt.ts';

/** A part of a page that holds what was searched for. */
export interface SectionResult {
	href: string;
	heading: Piece[];
	/** The lines of it that hold most. */
	excerpt: Piece[][];
}

export interface PageResult {
	href: string;
	title: Piece[];
	/** The sidebar's group it stands in; '' = none. */
	group: string;
	isForm: boolean;
	/** It holds everything that was typed, word for word. */
	holdsAll: boolean;
	/** How it begins, and what of its beginning holds most. */
	beginning: Piece[][];
	sections: SectionResult[];
}

/** A term of the glossary that the query names. */
export interface TermCard {
	id: string;
	name: string;
	/** Null: by its own name. */
	via: { kind: 'alias' | 'pinyin'; name: string } | null;
	meaning: string;
	/** The page that says more; null = only the glossary. */
	href: string | null;
	glossaryHref: string;
}

/** What search says to a query. */
export interface SearchAnswer {
	query: string;
	/** What was searched for in its place: a name without its slip, words for their pinyin; null = the query itself. */
	instead: string | null;
	/**
	 * `pages`: some hold everything that was typed, or (by `via`) the term it names. `near`: no page does,
	 * these hold part of it. `nothing`: none holds any of it.
	 */
	kind: 'pages' | 'near' | 'nothing';
	/** How many pages there are; `pages` are the first of them. */
	total: number;
	/** How many of them hold everything that was typed. */
	holdAll: number;
	pages: PageResult[];
	cards: TermCard[];
	/** Pages that hold the term which the query only names: by an alias or in pinyin. */
	via: { name: string; total: number; pages: PageResult[] } | null;
	/** Words of the query that stand nowhere. */
	missing: string[];
	/** Names the query may have meant. */
	suggestions: string[];
}
