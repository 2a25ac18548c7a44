import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { loadTrials } from '~/site/load-trials.ts';

/** Served as `/definitions/<locale>/judged-trials.json`: how what is tried out is judged. */
export const prerender = true;

export const getStaticPaths: GetStaticPaths = () =>
	locales.map(({ code }) => ({ params: { locale: code } }));

export const GET: APIRoute = async () => Response.json(await loadTrials());
