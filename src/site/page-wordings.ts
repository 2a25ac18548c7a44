import { root } from 'astro:config/server';
import { getCollection } from 'astro:content';
import { splitLocale } from 'config/addresses.ts';
import { defaultLocale } from 'config/locales.ts';
import { readSections } from '~/core/training/read-sections.ts';
import { type PageWording, wordingCode } from '~/core/training/wording.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';
import { sourceNames } from './source-names.ts';
import { taughtPages } from './taught-pages.ts';
import { warnUnkept } from './unkept-wordings.ts';
import { keepsWordings } from './wordings-loader.ts';

/** Of each page that is to be confirmed or is learnt in a course, its words in a language that has it. */
export const pageWordings = oncePerBuild(async (locale: string): Promise<PageWording[]> => {
	const docs = (await getCollection('docs')).map((doc) => ({ ...doc, ...splitLocale(doc.id) }));
	const kept = new Map((await keptWordings()).map(({ id, data }) => [id, data]));
	const named = await sourceNames(locale);
	const { pages: defaults } = await loadOrganization();
	const taught = await taughtPages();
	const pages = docs.flatMap(({ locale: own, page, body = '' }) => {
		const told = docs.find((one) => one.page === page && one.locale === defaultLocale);
		if (own !== locale || !told || !(told.data.confirm || taught.has(page))) return [];
		const sections = readSections(body, named);
		return [
			{
				...{ locale, page, sections, code: wordingCode(sections) },
				version: told.data.changes?.[0]?.version ?? told.data.version ?? defaults.version,
				kept: kept.get(`${locale}/${page}`)?.wordings ?? [],
			},
		];
	});
	if (!import.meta.env.DEV) await warnUnkept(locale, pages);
	return pages;
});

/** What `npm run wordings` has kept. A company that keeps none has no such folder, and Astro would warn of it. */
async function keptWordings() {
	return keepsWordings(root) ? getCollection('wordings') : [];
}
