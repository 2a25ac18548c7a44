import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { splitLocale } from 'config/addresses.ts';
import { locales } from 'config/locales.ts';
import type { AskedPages } from '~/core/search/asked-pages.ts';
import { loadOrganization } from '~/site/load-definitions.ts';
import { loadGlossary } from '~/site/load-glossary.ts';
import { spellWords } from '~/site/spell-words.ts';

/** Served as `/search/<locale>/asks.json`. */
export const prerender = true;

export const getStaticPaths = (() =>
	locales.map(({ code }) => ({ params: { locale: code } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
	const own: Record<string, string[]> = {};
	const abroad: Record<string, string[]> = {};
	const titles: string[] = [];
	const asked: string[] = [];
	for (const { id, data } of await getCollection('docs')) {
		const { locale: language, page } = splitLocale(id);
		const path = page === '' ? '' : `${page}/`;
		const { title, asks = [], description } = data;
		// What a page says of itself in one sentence is the answer to a question people have.
		const lines = description ? [...asks, description] : asks;
		if (language === locale) {
			if (lines.length > 0) own[path] = lines;
			titles.push(title);
			asked.push(...asks);
		} else {
			abroad[path] = [...(abroad[path] ?? []), title, ...lines];
		}
	}
	const names = (await loadGlossary()).map(({ term, aliases }) => [
		...Object.values(term),
		...Object.values(aliases).flat(),
	]);
	const { roles, departments } = await loadOrganization();
	const people = [...roles, ...departments].map(({ label, aliases }) => [
		...Object.values(label),
		...aliases,
	]);
	const words = (await getEntry('searchWords', 'search'))?.data;
	const gone = departments.filter(({ absorbedBy }) => absorbedBy !== null);
	const spoken = [
		...(words?.same ?? []),
		...Object.entries(words?.departments ?? {}).flatMap(([code, group]) =>
			gone.some((one) => one.code === code) ? [] : [group],
		),
	].map((group) => Object.values(group).flat());
	const same = [...names, ...people, ...spoken].filter((group) => group.length > 1);
	const answer: AskedPages = {
		asks: own,
		abroad,
		same,
		spelt: spellWords(locale, [...titles, ...asked, ...names.flat()]),
	};
	return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
};
