import type { SearchList } from '~/core/search/listed-page.ts';
import type { PageIndex } from '~/core/search/page-index.ts';
import { createTextIndex, type Stem } from '~/core/search/text-index.ts';

/**
 * The index of a language below an address that ends in a slash: over the texts that came with the list of
 * pages, or, where the handbook is too large for that, Pagefind's.
 */
export async function openIndex(base: string, list: SearchList, stem: Stem): Promise<PageIndex> {
	if (list.pages.some(({ fragment }) => fragment !== undefined)) {
		const { openPagefind } = await import('./pagefind-index.ts');
		return openPagefind(base, list);
	}
	return createTextIndex(
		list.pages.map(({ path, sections }) => ({
			id: path,
			sections: sections.map(({ id, title, blocks = [] }) => ({ id, title, blocks })),
		})),
		stem,
	);
}
