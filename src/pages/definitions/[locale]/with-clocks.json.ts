import type { APIRoute, GetStaticPaths } from 'astro';
import { knownPages, trackerPage } from 'config/addresses.ts';
import { locales } from 'config/locales.ts';
import { limitsOf } from '~/core/clocks/of-record/limits-of.ts';
import { everyone } from '~/core/organization/concerns.ts';
import { loadCompany } from '~/site/load-company.ts';
import { loadCompanyClocks } from '~/site/load-company-clocks.ts';
import { loadDefinitions } from '~/site/load-definitions.ts';
import { loadPeople } from '~/site/load-people.ts';
import { loadWords } from '~/site/load-words.ts';
import { localePath } from '~/site/locale-path.ts';

/** Served as `/definitions/<locale>/with-clocks.json`: which registers have clocks, and what these are read with. */
export const prerender = true;

export const getStaticPaths: GetStaticPaths = () =>
	locales.map(({ code }) => ({ params: { locale: code } }));

export const GET: APIRoute = async ({ params: { locale = '' } }) => {
	const all = await loadDefinitions(locale);
	const registers = all.filter(({ clocks }) => clocks.length > 0);
	const pageOf = ({ id, children }: { id: string; children: string[] }) => ({
		...{ id, children },
		href: localePath(locale, trackerPage(id)),
	});
	const limits = registers.flatMap(({ clocks }) => limitsOf(clocks));
	return Response.json({
		pages: registers.map(pageOf),
		expecting: all.filter(({ expects }) => expects).map(pageOf),
		company: {
			...(await loadCompany(locale)),
			...(await loadCompanyClocks(limits)),
			people: await loadPeople(),
		},
		today: localePath(locale, knownPages.today),
		everybody: everyone,
		words: await loadWords(locale, ['today', 'clocks']),
	});
};
