import type { Piece } from '~/core/search/excerpt.ts';

/** A part of a page that holds what was searched for. */
export interface SectionResult {
	href: string;
	/** Null: the beginning of the page, before its first heading. */
	heading: Piece[] | null;
	excerpt: Piece[];
}

export interface PageResult {
	href: string;
	title: Piece[];
	/** The sidebar's group it stands in; '' = none. */
	group: string;
	isForm: boolean;
	sections: SectionResult[];
	/** Of a near match: the pieces of the query it holds. */
	held: string[];
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
	/**
	 * `pages`: they hold everything that was typed, or (by `via`) the term it names. `near`: no page
	 * does, these hold part of it. `nothing`: none holds any of it.
	 */
	kind: 'pages' | 'near' | 'nothing';
	/** How many pages there are; `pages` are the first of them. */
	total: number;
	pages: PageResult[];
	cards: TermCard[];
	/** Pages that hold the term which the query only names: by an alias or in pinyin. */
	via: { name: string; total: number; pages: PageResult[] } | null;
	/** Names the query may have meant. */
	suggestions: string[];
}
