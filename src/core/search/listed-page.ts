import type { TraditionalTable } from './simplify.ts';

/** A heading of a page and what stands below it; the first one is the page's title. */
export interface ListedSection {
	/** Where to go on the page; '' = to its top. */
	id: string;
	title: string;
	/** The number of the word it begins at, as Pagefind counts them; only where `blocks` are left out. */
	word?: number;
	/** Paragraphs, items, rows; left out where a handbook is too large to be sent as a whole. */
	blocks?: string[];
	/** It lies behind the rules: no answer while another section is one. */
	isLast?: true;
}

/** What is known of a page before anything is asked. */
export interface ListedPage {
	/** Its address below the language's folder. */
	path: string;
	/** The sidebar's group it stands in; '' = none. */
	group: string;
	sections: ListedSection[];
	/** The name Pagefind keeps its text under; only where the text is not here. */
	fragment?: string;
}

/** `pages.json`: loaded when search is opened. */
export interface SearchList {
	pages: ListedPage[];
	traditional: TraditionalTable;
	/** How words with capitals inside are written that stand in small letters in the index: ro10, RO10. */
	written: Record<string, string>;
}

/** The title of a page. */
export function titleOf({ sections }: ListedPage): string {
	return sections[0]?.title ?? '';
}
