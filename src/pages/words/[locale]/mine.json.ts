import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { wordsOfMine } from '~/core/words/words-of-mine.ts';
import { loadWords } from '~/site/load-words.ts';

/** Served as `/words/<locale>/mine.json`: what a register's page says while files are read in. */
export const prerender = true;

export const getStaticPaths = (() =>
	locales.map(({ code }) => ({ params: { locale: code } }))) satisfies GetStaticPaths;

const areas = ['common', 'collect', 'files', 'mine', 'problems', 'records', 'storage'] as const;

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
	const words = wordsOfMine(await loadWords(locale, areas));
	return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
