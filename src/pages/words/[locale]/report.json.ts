import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { loadWords } from '~/site/load-words.ts';

/** Served as `/words/<locale>/report.json`: what a report says, and what is said while it is written. */
export const prerender = true;

export const getStaticPaths = (() =>
	locales.map(({ code }) => ({ params: { locale: code } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) => {
	const words = await loadWords(locale, ['common', 'charts', 'report']);
	return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json' } });
};
