import { knownPages } from 'config/addresses.ts';
import { locales } from 'config/locales.ts';
import { loadKept } from './load-kept.ts';
import { loadWords } from './load-words.ts';
import { localePath } from './locale-path.ts';
import { findPage } from './page-links.ts';

/** What the collecting page's island is given. It fetches every tracker there is. */
export async function collectIslandProps(locale: string) {
	const words = await loadWords(locale, [
		'charts',
		'clocks',
		'collect',
		'common',
		'compare',
		'trend',
		'files',
		'kpis',
		'pilot',
		'problems',
		'records',
		'results',
		'storage',
		'table',
		'unsealing',
		...(import.meta.env.GOUTONG_DROP_BOX ? (['dropbox'] as const) : []),
		...(import.meta.env.GOUTONG_STORAGE ? (['permit', 'makepermit'] as const) : []),
	]);
	return {
		...{ words, locale },
		kept: { ...(await loadKept(locale)), pages: await pagesOfClearing(locale) },
		formsAt: localePath(locale, 'trackers'),
		languages: locales.map(({ code }) => code),
	};
}

/** A company may leave either out. */
async function pagesOfClearing(locale: string) {
	const [clearing, log] = await Promise.all(
		[knownPages.clearing, knownPages.cleared].map((page) => findPage(page, locale)),
	);
	return {
		...(clearing && { clearing: { href: clearing.href, title: clearing.title } }),
		...(log && { log: { href: log.href, title: log.title } }),
	};
}
