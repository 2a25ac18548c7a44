import { paperPage, splitLocale, trackerOf } from 'config/addresses.ts';
import { localePath } from '~/site/locale-path.ts';
import type { BookletPart } from './load-booklet.ts';

/** A blank form at the end of a booklet; its address, anchor and number are as a page's. */
export interface BlankForm {
	title: string;
	path: string;
	anchor: string;
	number: string;
}

/** The blank forms of the trackers whose pages a booklet holds, in the order of the pages. */
export function blankForms(parts: readonly BookletPart[], locale: string): BlankForm[] {
	const trackers = parts.flatMap(({ pages }) =>
		pages.flatMap(({ entry, title }) => {
			const id = trackerOf(splitLocale(entry.id).page);
			return id === null ? [] : [{ title, page: paperPage(id) }];
		}),
	);
	return trackers.map(({ title, page }, at) => ({
		title,
		path: localePath(locale, page),
		anchor: page.replaceAll('/', '-'),
		number: `${parts.length + 1}.${at + 1}`,
	}));
}
