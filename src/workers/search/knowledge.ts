import type { AskedPages } from '~/core/search/asked-pages.ts';
import type { SearchList } from '~/core/search/listed-page.ts';
import type { PageIndex } from '~/core/search/page-index.ts';
import type { Stem } from '~/core/search/text-index.ts';
import type { TermList } from './glossary-list.ts';

/** All a language's search knows. */
export interface SearchKnowledge {
	index: PageIndex;
	list: SearchList;
	terms: TermList;
	asked: AskedPages;
	/** English words are asked for in every language; other words have no forms here. */
	stem: Stem;
}
