import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { pageWordings } from './page-wordings.ts';

/** Served by `astro dev` alone as `/wordings/<locale>.json`, for `npm run wordings`. */
export const prerender = true;

export const getStaticPaths = (() =>
	locales.map(({ code }) => ({ params: { locale: code } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { locale: string }> = async ({ params: { locale } }) =>
	Response.json(await pageWordings(locale));
