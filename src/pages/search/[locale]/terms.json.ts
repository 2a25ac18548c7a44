import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { locales } from 'config/locales.ts';
import { pinyin } from 'pinyin-pro';
import type { Term } from '~/core/handbook/glossary-schema.ts';
import { planListNames, planLists } from '~/core/handbook/plan-lists.ts';
import { isHan } from '~/core/search/characters.ts';
import { inLanguage } from '~/core/words/in-language.ts';
import { loadOrganization } from '~/site/load-definitions.ts';
import { loadGlossary } from '~/site/load-glossary.ts';
import { loadWords } from '~/site/load-words.ts';
import { localePath } from '~/site/locale-path.ts';
import type { ListedTerm, TermList } from '~/workers/search/glossary-list.ts';

/** Served as `/search/<locale>/terms.json`. */
export const prerender = true;

export const getStaticPaths = (() =>
	locales.map(({ code }) => ({ params: { locale: code } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
	const pages = new Set((await getCollection('docs')).map(({ id }) => id));
	const list: TermList = {
		locale,
		home: localePath(locale),
		terms: (await loadGlossary()).map((term) => toListed(term, locale, pages)),
		contact: inLanguage((await loadOrganization()).contact, locale),
		tries: (await getEntry('searchWords', 'search'))?.data.tries[locale] ?? [],
		codes: planListNames.flatMap((name) => planLists[name].beginning ?? []),
		words: await loadWords(locale, ['search']),
	};
	return new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json' } });
};

/** Its names in the other languages find a term too: 首问负责制 by "first response", and the reverse. */
function toListed(term: Term, locale: string, pages: ReadonlySet<string>): ListedTerm {
	const name = inLanguage(term.term, locale);
	const others = Object.values(term.term);
	const aliases = [...new Set([...(term.aliases[locale] ?? []), ...others])].filter(
		(alias) => alias !== name,
	);
	return {
		id: term.id,
		name,
		aliases,
		pinyin: [name, ...aliases].map(syllablesOf),
		meaning: inLanguage(term.meaning, locale),
		see: term.see !== null && pages.has(term.see) ? term.see : null,
	};
}

/** Only names written wholly in Chinese have a pinyin. */
function syllablesOf(name: string): string[] {
	if (![...name].every(isHan)) return [];
	return pinyin(name, { toneType: 'none', type: 'array', v: true });
}
