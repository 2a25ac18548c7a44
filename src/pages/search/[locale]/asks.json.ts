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
	const { roles, departments } = await loadOrganization();
	const namesOf = ({ label, aliases }: { label: Record<string, string>; aliases: string[] }) => [
		...Object.values(label),
		...aliases,
	];
	const gone = departments.filter(({ absorbedBy }) => absorbedBy !== null);
	const people = [...roles, ...departments]
		.filter(({ absorbedBy }) => absorbedBy === null)
		.map(namesOf);
	// Nobody asks for a department the company does not have.
	const strangers = gone.flatMap(namesOf);
	const isOurs = (line: string) => !strangers.some((name) => line.includes(name));
	const own: Record<string, string[]> = {};
	const abroad: Record<string, string[]> = {};
	const titles: string[] = [];
	const asked: string[] = [];
	for (const { id, data } of await getCollection('docs')) {
		const { locale: language, page } = splitLocale(id);
		const path = page === '' ? '' : `${page}/`;
		const { title, asks = [], description } = data;
		// What a page says of itself in one sentence is the answer to a question people have.
		const lines = (description ? [...asks, description] : asks).filter(isOurs);
		if (language === locale) {
			if (lines.length > 0) own[path] = lines;
			titles.push(title);
			asked.push(...lines);
		} else {
			abroad[path] = [...(abroad[path] ?? []), title, ...lines];
		}
	}
	const names = (await loadGlossary()).map(({ term, aliases }) => [
		...Object.values(term),
		...Object.values(aliases).flat(),
	]);
	const words = (await getEntry('searchWords', 'search'))?.data;
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
