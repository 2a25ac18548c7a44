import type { ListedPage } from '~/core/search/listed-page.ts';
import type { Hits } from './open-index.ts';
import { wordAt, type PageTexts } from './page-texts.ts';
import type { PageResult } from './search-answer.ts';
import { showPage, type ToMark } from './show-page.ts';

/** Makes results of pages that were found; only now are their texts read. */
export interface ShownPages {
	/** `toMark`: what to mark on a page; `held`: of a near match, the pieces of the query it holds. */
	show(
		ids: readonly string[],
		toMark: (id: string) => readonly ToMark[],
		held?: (id: string) => string[],
	): Promise<PageResult[]>;
	/** The forms a word takes where it was found: `responded` for `responding`. */
	formsOn(ids: readonly string[], hits: Hits): Promise<string[]>;
}

/** `home`: the address of the language's home page. */
export function createShownPages(
	pages: ReadonlyMap<string, ListedPage>,
	home: string,
	texts: PageTexts,
): ShownPages {
	return {
		async show(ids, toMark, held) {
			const shown = await Promise.all(
				ids.map(async (id) => {
					const page = pages.get(id);
					return page && showPage(page, home, await texts(id), toMark(id), held?.(id));
				}),
			);
			return shown.filter((page) => page !== undefined);
		},
		async formsOn(ids, hits) {
			const forms = await Promise.all(
				ids.map(async (id) => {
					const place = hits.get(id)?.words[0];
					return place === undefined ? '' : wordAt(await texts(id), place);
				}),
			);
			return [...new Set(forms.filter((form) => form !== ''))];
		},
	};
}
