import { isListPage } from 'config/addresses.ts';
import type { ListedPage } from '~/core/search/listed-page.ts';
import type { PageTraits } from '~/core/search/rank-pages.ts';

/**
 * What a page's score counts for. Of two that fit as well, the one for everyone comes first: most who ask
 * want to know what they do, not what a department does behind it. A form has its own questions in many words
 * and answers none; whoever wants it names it. Lists come last.
 */
export function pageWeight({ path }: Pick<ListedPage, 'path'>): number {
	if (isListPage(path)) return 0.85;
	if (path.startsWith('trackers/')) return 0.95;
	return path.startsWith('everyone/') ? 1.05 : 1;
}

/** What ranking has to know of each page, by its path. */
export function traitsOf(pages: readonly ListedPage[]): Map<string, PageTraits> {
	const lengths = pages.map(lengthOf);
	const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
	return new Map(
		pages.map((page, at) => [
			page.path,
			{
				size: mean > 0 ? (lengths[at] ?? 0) / mean : 1,
				weight: pageWeight(page),
				isList: isListPage(page.path),
				last: new Set(page.sections.flatMap(({ isLast }, section) => (isLast ? [section] : []))),
			},
		]),
	);
}

/** By its text where that is here, else by how many sections it has. */
function lengthOf({ sections }: ListedPage): number {
	const text = sections.reduce((sum, { blocks = [] }) => sum + blocks.join('').length, 0);
	return text > 0 ? text : sections.length;
}
