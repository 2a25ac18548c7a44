import { isListPage } from 'config/addresses.ts';
import type { ListedPage } from '~/core/search/listed-page.ts';

/**
 * What a page's score counts for. Of two that fit as well, the one for everyone comes first: most who ask
 * want to know what they do, not what a department does behind it. Lists come last.
 */
export function pageWeight({ path }: Pick<ListedPage, 'path'>): number {
	if (isListPage(path)) return 0.7;
	return path.startsWith('everyone/') ? 1.25 : 1;
}
