import { getCollection, render } from 'astro:content';
import { splitLocale } from 'config/addresses.ts';
import { defaultLocale } from 'config/locales.ts';
import type { Place } from '~/core/training/course.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Says what a section is called, with its page: `我有意见：哪条渠道合适 › 在哪里`. */
export const placeTitles = oncePerBuild(async (locale: string) => {
	const pages = await getCollection('docs');
	const titles = new Map<string, string>();
	const headings = new Map<string, string>();
	const cited = new Set((await getCollection('courses')).flatMap(({ data }) => pagesOf(data)));
	for (const page of pages) {
		const { locale: own, page: address } = splitLocale(page.id);
		if (own !== locale && own !== defaultLocale) continue;
		if (own === locale || !titles.has(address)) titles.set(address, page.data.title);
		if (own !== locale || !cited.has(address)) continue;
		for (const { slug, text } of (await render(page)).headings)
			headings.set(`${address}#${slug}`, text);
	}
	return ({ page, anchor, title }: Place) =>
		`${titles.get(page) ?? page} › ${headings.get(`${page}#${anchor}`) ?? title}`;
});

interface Written {
	modules: {
		read: string[];
		objectives: { items: { cite: string }[] }[];
	}[];
}

function pagesOf({ modules }: Written): string[] {
	const places = modules.flatMap(({ read, objectives }) => [
		...read,
		...objectives.flatMap(({ items }) => items.map(({ cite }) => cite)),
	]);
	return places.map((place) => place.split('#')[0] ?? '');
}
