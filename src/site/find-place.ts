import { coursesFolder } from 'config/addresses.ts';
import { loadTranslate } from './load-words.ts';
import { localePath } from './locale-path.ts';
import { findPage } from './page-links.ts';

/** Where something is done: a page of the handbook, or the courses; `null` where there is neither. */
export async function findPlace(
	page: string,
	locale: string,
): Promise<{ href: string; title: string } | null> {
	if (page !== coursesFolder) return findPage(page, locale);
	const t = await loadTranslate(locale, ['course']);
	return { href: localePath(locale, coursesFolder), title: t('course.list') };
}
