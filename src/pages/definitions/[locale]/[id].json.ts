import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from 'config/locales.ts';
import { allDefinitions } from '~/core/definition/definition-file.ts';
import { loadDefinition, loadDefinitions } from '~/site/load-definitions.ts';
import { nameModules } from '~/site/name-modules.ts';

/** Served as `/definitions/<locale>/<id>.json`: a tracker for pages and workers that are not its own. */
export const prerender = true;

export const getStaticPaths: GetStaticPaths = async () => {
	const ids = (await loadDefinitions(defaultLocale)).map(({ id }) => id);
	return locales.flatMap(({ code }) =>
		[...ids, allDefinitions].map((id) => ({ params: { locale: code, id } })),
	);
};

export const GET: APIRoute = async ({ params: { locale = '', id = '' } }) =>
	Response.json(
		id === allDefinitions
			? await Promise.all((await loadDefinitions(locale)).map((one) => nameModules(one, locale)))
			: await nameModules(await loadDefinition(id, locale), locale),
	);
