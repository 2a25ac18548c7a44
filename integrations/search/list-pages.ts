import type { ListedPage, ListedSection } from '../../src/core/search/listed-page.ts';
import type { PageText } from './read-page.ts';

/**
 * Up to how many bytes the texts of a language are sent as a whole when search is opened (packed it is a
 * third or less): everything is found on the device then. About 200 pages; beyond, Pagefind finds what is asked for.
 */
const mostBytes = 1_000_000;

/** The pages with all their text. */
export function listWhole(pages: readonly PageText[]): ListedPage[] {
	return pages.map(({ path, group, sections }) => ({
		path,
		group,
		sections: sections.map(({ id, title, blocks, isLast }): ListedSection => ({
			id,
			title,
			blocks,
			...(isLast && { isLast }),
		})),
	}));
}

/** Whether the text of these pages is short enough to be sent as a whole. */
export function isSmall(pages: readonly PageText[], most = mostBytes): boolean {
	return Buffer.byteLength(JSON.stringify(listWhole(pages))) <= most;
}
