import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from 'config/locales.ts';
import { allDefinitions } from '~/core/definition/definition-file.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { loadDefinition, loadDefinitions } from '~/site/load-definitions.ts';
import { loadMappings } from '~/site/load-mappings.ts';
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
			? await Promise.all(
					(await loadDefinitions(locale)).map(async (one) =>
						withMappings(await nameModules(one, locale)),
					),
				)
			: await nameModules(await loadDefinition(id, locale), locale),
	);

/** All of them are asked for where files are collected: there, other programs' exports are read too. */
async function withMappings(definition: Definition): Promise<Definition> {
	const mappings = await loadMappings(definition.id);
	return mappings.length > 0 ? { ...definition, mappings } : definition;
}
