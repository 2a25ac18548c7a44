import type { QueryTerm } from '~/core/search/cut-query.ts';
import { type Hits, intersect, noHits, type PageIndex } from '~/core/search/page-index.ts';
import { smallWords } from '~/core/search/small-words.ts';

/** Pages that hold everything that was typed. */
export interface Exact {
	/** In the places of all terms. */
	pages: Hits;
	/** Each term with the pages that hold it. */
	terms: { term: QueryTerm; hits: Hits }[];
}

/** Fewer letters begin too many words; alone they are looked for all the same. */
const leastBegun = 3;

/**
 * Pages that hold all terms. Of several words the small ones need not stand there as long as two others
 * say something, and short ones must stand there as they are.
 */
export async function findExact(cut: readonly QueryTerm[], index: PageIndex): Promise<Exact> {
	const telling = cut.filter(({ text }) => !smallWords.has(text));
	const wanted = telling.length > 1 ? telling : cut;
	const terms = await Promise.all(
		wanted.map(async (term) => {
			const isWhole = wanted.length > 1 && term.isWord && term.text.length < leastBegun;
			return { term, hits: await (isWhole ? index.findWhole([term.text]) : index.find(term)) };
		}),
	);
	const [first, ...others] = terms.map(({ hits }) => hits);
	return { pages: first ? others.reduce(intersect, first) : noHits, terms };
}
