import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { loadKpiPlan } from '~/site/load-kpi-plan.ts';

/** Served as `/definitions/<locale>/kpi-plan.json`: the measures of the handbook, and what works them out. */
export const prerender = true;

export const getStaticPaths: GetStaticPaths = () =>
	locales.map(({ code }) => ({ params: { locale: code } }));

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
	Response.json(await loadKpiPlan(locale));
