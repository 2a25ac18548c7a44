import type { QueryTerm } from '~/core/search/cut-query.ts';
import { type Hits, intersect, noHits, type PageIndex } from '~/core/search/page-index.ts';

/** Pages that hold everything that was typed. */
export interface Exact {
	/** In the places of all terms. */
	pages: Hits;
	/** Each term with the pages that hold it. */
	terms: { term: QueryTerm; hits: Hits }[];
}

export async function findExact(cut: readonly QueryTerm[], index: PageIndex): Promise<Exact> {
	const terms = await Promise.all(
		cut.map(async (term) => ({ term, hits: await index.find(term) })),
	);
	const [first, ...others] = terms.map(({ hits }) => hits);
	return { pages: first ? others.reduce(intersect, first) : noHits, terms };
}
