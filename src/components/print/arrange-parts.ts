import type { StarlightUserConfig } from '@astrojs/starlight/types';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type SidebarItem = Sidebar[number];

/** What arranging needs to know of a page. */
export interface Arrangeable {
	/** Address without language: `everyone/channels`. */
	page: string;
	/** `sidebar.order` of its frontmatter. */
	order: number | undefined;
	/** `sidebar.hidden`: it stands where the sidebar names it, not where its folder does. */
	hidden?: boolean;
}

/** A part of a booklet: a group of the sidebar and its pages in order. */
export interface Part<Page> {
	label: string;
	pages: Page[];
}

/**
 * The pages in the order of the sidebar, each once, under the labels of its groups in a language.
 * Pages the sidebar does not list come last, under `rest`. Parts without pages are left out.
 */
export function arrangeParts<Page extends Arrangeable>(
	sidebar: Sidebar,
	pages: readonly Page[],
	locale: string,
	rest: string,
): Part<Page>[] {
	const left = new Set([...pages].sort(byOrder));
	const take = (chosen: Page[]) => chosen.filter((page) => left.delete(page));
	const parts = sidebar.map((item) => ({
		label: labelOf(item, locale) ?? rest,
		pages: take(pagesOf(item, [...left])),
	}));
	parts.push({ label: rest, pages: take([...left]) });
	return parts.filter((part) => part.pages.length > 0);
}

function pagesOf<Page extends Arrangeable>(item: SidebarItem, pages: readonly Page[]): Page[] {
	if (typeof item === 'string') return pages.filter(({ page }) => page === item);
	if ('items' in item) return item.items.flatMap((inner) => pagesOf(inner, pages));
	if ('autogenerate' in item)
		return pages.filter(({ page, hidden }) => !hidden && isIn(page, item.autogenerate.directory));
	if ('slug' in item) return pages.filter(({ page }) => page === item.slug);
	return pages.filter(({ page }) => page === item.link.replace(/^\/|\/$/g, ''));
}

function isIn(page: string, folder: string): boolean {
	return page === folder || page.startsWith(`${folder}/`);
}

function labelOf(item: SidebarItem, locale: string): string | undefined {
	if (typeof item === 'string' || !('label' in item)) return undefined;
	const translations = 'translations' in item ? item.translations : undefined;
	return translations?.[locale] ?? item.label;
}

/** As the docs theme sorts a folder: `sidebar.order`, then the address. */
function byOrder(a: Arrangeable, b: Arrangeable): number {
	const [first, second] = [a.order ?? Number.MAX_VALUE, b.order ?? Number.MAX_VALUE];
	if (first !== second) return first - second;
	return a.page < b.page ? -1 : 1;
}
