import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultLocale, locales } from 'config/locales.ts';
import { hasKit, type Kit } from '~/core/definition/kit.ts';
import { buildDay } from '~/site/build-day.ts';
import { loadCompany } from '~/site/load-company.ts';
import { loadDefinition, loadDefinitions } from '~/site/load-definitions.ts';
import { loadWords } from '~/site/load-words.ts';
import type { Company } from '~/core/organization/company.ts';

/** What a form as one file is made of; `integrations/editions/kit` puts the file in its place. */
export const getStaticPaths: GetStaticPaths = async () =>
	(await loadDefinitions(defaultLocale)).filter(hasKit).map(({ id }) => ({ params: { id } }));

const areas = ['common', 'form', 'entries', 'export', 'problems', 'place', 'kit'] as const;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
	const languages = await Promise.all(
		locales.map(async ({ code: locale, label }) => ({
			locale,
			label,
			definition: await loadDefinition(id, locale),
			company: unsealed(await loadCompany(locale)),
			words: await loadWords(locale, areas),
		})),
	);
	const kit: Kit = { id, builtOn: buildDay(), languages };
	return Response.json(kit);
};

/** What seals is more code than a kit has room for: it offers nothing it cannot do. */
function unsealed({ sealedTo: _, ...company }: Company): Company {
	return company;
}
