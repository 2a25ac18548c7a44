import type { Named } from '~/core/search/glossary-match.ts';

/** A term as `terms.json` carries it. */
export interface ListedTerm extends Named {
	id: string;
	meaning: string;
	/** The page that says more, below the language's folder; null = none. */
	see: string | null;
}

/** `terms.json`: loaded when search is opened. */
export interface TermList {
	locale: string;
	/** The address of the language's home page: `/` or `/en/`. */
	home: string;
	terms: ListedTerm[];
	/** Whom to ask where search finds nothing. */
	contact: string;
	/** Searches to begin with: things people do. */
	tries: string[];
	/** What the plan's numbers begin with: M of M05. Results do not show them. */
	codes: string[];
	words: Record<string, string>;
}
