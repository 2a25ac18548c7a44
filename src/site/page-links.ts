import { getCollection } from 'astro:content';
import { isListPage, splitLocale } from 'config/addresses.ts';
import { defaultLocale } from 'config/locales.ts';
import { localePath } from './locale-path.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A page as a link. */
export interface PageLink {
	href: string;
	title: string;
	description: string | undefined;
}

/** The page `everyone/channels` in a language; `null` where there is none. */
export async function findPage(page: string, locale: string): Promise<PageLink | null> {
	return (await pagesOf(locale)).find((one) => one.page === page) ?? null;
}

/** The pages of a language that explain an id of the plan (lists only name it), in the order of their address. */
export async function findPagesCovering(id: string, locale: string): Promise<PageLink[]> {
	return (await pagesOf(locale)).filter(
		({ page, covers }) => covers.includes(id) && !isListPage(page),
	);
}

/** The handbook's pages as one chooses among them, in the order of their titles. */
export async function pageChoices(locale: string): Promise<{ page: string; title: string }[]> {
	const pages = (await pagesOf(locale)).filter(({ page }) => page !== '');
	return pages
		.map(({ page, title }) => ({ page, title }))
		.toSorted((one, other) => one.title.localeCompare(other.title, locale));
}

/** What each page of a language says it is about, by its address. */
export async function describePages(locale: string): Promise<ReadonlyMap<string, string>> {
	return new Map(
		(await pagesOf(locale)).map(({ href, description }) => [href, description ?? ''] as const),
	);
}

/** A page the language lacks is served at its address in the default language. */
const pagesOf = oncePerBuild(async (locale: string) => {
	const all = (await getCollection('docs')).map(({ id, data }) => ({ ...splitLocale(id), data }));
	const own = all.filter((one) => one.locale === locale);
	const there = new Set(own.map(({ page }) => page));
	const others = all.filter((one) => one.locale === defaultLocale && !there.has(one.page));
	return [...own, ...others].map(({ page, data }) => ({
		page,
		href: localePath(locale, page),
		title: data.title,
		description: data.description,
		covers: data.covers ?? [],
	}));
});
