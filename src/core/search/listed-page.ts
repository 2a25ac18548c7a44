import type { TraditionalTable } from './simplify.ts';

/**
 * What has to be known of every page before any is loaded, to put those with a match in their title
 * or a heading first.
 */
export interface ListedPage {
	/** Pagefind's id of the page. */
	id: string;
	/** Its address below the language's folder. */
	path: string;
	/** The sidebar's group it stands in; '' = none. */
	group: string;
	title: string;
	/** Its headings, each with the number of the word it begins at. */
	headings: [title: string, word: number][];
}

/** `pages.json`: loaded when search is opened. */
export interface SearchList {
	pages: ListedPage[];
	traditional: TraditionalTable;
	/** How words with capitals inside are written that stand in small letters in the index: ro10, RO10. */
	written: Record<string, string>;
}
