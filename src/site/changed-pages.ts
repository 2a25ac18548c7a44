import { getCollection } from 'astro:content';
import { splitLocale } from 'config/addresses.ts';
import { defaultLocale } from 'config/locales.ts';
import { pageEdition } from '~/core/handbook/page-edition.ts';
import type { ChangedPage } from '~/core/training/changed-page.ts';
import { loadCourses } from './load-courses.ts';
import { loadOrganization } from './load-definitions.ts';
import { localePath } from './locale-path.ts';
import { pageChanges } from './page-changes.ts';
import { pageFacts } from './page-facts.ts';
import { pageWordings } from './page-wordings.ts';

/**
 * The handbook's pages that were changed or are to be confirmed, as readers of a language are told. Which is what
 * is said once, in zh-CN; a language whose page says no words of a change has those.
 */
export async function changedPages(
	locale: string,
): Promise<(ChangedPage & { audience: string })[]> {
	const docs = (await getCollection('docs')).map((doc) => ({ ...doc, ...splitLocale(doc.id) }));
	const { pages: defaults } = await loadOrganization();
	const concerned = await rolesByPage(locale);
	const codes = new Map(
		[...(await pageWordings(defaultLocale)), ...(await pageWordings(locale))].map(
			({ page, code }) => [page, code],
		),
	);
	const told = docs.filter((doc) => doc.locale === defaultLocale);
	const made = await Promise.all(
		told.map(async (doc) => {
			const facts = await pageFacts(doc);
			const { changes = [], confirm = false } = doc.data;
			if (!facts || (changes.length === 0 && !confirm)) return [];
			const own = docs.find((one) => one.locale === locale && one.page === doc.page) ?? doc;
			return [
				{
					page: doc.page,
					title: own.data.title,
					href: localePath(locale, doc.page),
					audience: facts.audience.includes('everyone') ? 'everyone' : (facts.audience[0] ?? ''),
					isForAll: facts.audience.includes('everyone'),
					roles: concerned(doc.page, facts.audience),
					edition: confirm ? pageEdition(doc.data, defaults.version) : null,
					text: codes.get(doc.page) ?? '',
					changes: await pageChanges(doc.page, locale),
				},
			];
		}),
	);
	return made.flat();
}

/** The roles a page concerns: those whose course is for one of its audiences, or sends them to read it. */
async function rolesByPage(locale: string) {
	const courses = (await loadCourses(locale)).filter(({ roles }) => roles.length > 0);
	return (page: string, audience: readonly string[]) => [
		...new Set(
			courses
				.filter(
					(course) =>
						course.audience.some((one) => one !== 'everyone' && audience.includes(one)) ||
						course.modules.some(({ read }) => read.some((place) => place.page === page)),
				)
				.flatMap(({ roles }) => roles),
		),
	];
}
