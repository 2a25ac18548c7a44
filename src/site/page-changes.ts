import { getCollection, render } from 'astro:content';
import { splitLocale } from 'config/addresses.ts';
import { defaultLocale } from 'config/locales.ts';
import type { PageChange, PageSection } from '~/core/training/changed-page.ts';
import { type ChangedSection, changedIn } from '~/core/training/changed-sections.ts';
import { oncePerBuild } from './once-per-build.ts';
import { localePath } from './locale-path.ts';
import { pageWordings } from './page-wordings.ts';

/**
 * What was changed in a page, the newest first, as readers of a language are told, with the sections that read
 * differently since. Which is what is said once, in zh-CN; a page that says no words of a change has those.
 */
export const pageChanges = oncePerBuild(
	async (page: string, locale: string): Promise<PageChange[]> => {
		const docs = await getCollection('docs', ({ id }) => splitLocale(id).page === page);
		const inLanguage = (code: string) => docs.find(({ id }) => splitLocale(id).locale === code);
		const changes = inLanguage(defaultLocale)?.data.changes ?? [];
		if (changes.length === 0) return [];
		const own = inLanguage(locale) ?? inLanguage(defaultLocale);
		const said = new Map(own?.data.changes?.map(({ version, what }) => [version, what]));
		const wording = (await pageWordings(locale)).find((one) => one.page === page);
		const headings = own && wording ? (await render(own)).headings : [];
		return changes.map(({ version, on, change, what }, at) => ({
			...{ version, on, isMaterial: change === 'material' },
			what: said.get(version) ?? what,
			sections:
				wording === undefined
					? []
					: (changedIn(version, wording.kept, at === 0 ? wording.sections : null) ?? []).map(
							linked,
						),
		}));

		function linked({ title, isGone, was, now }: ChangedSection): PageSection {
			const slug = headings.find(({ depth, text }) => depth === 2 && alike(text) === alike(title));
			const anchor = slug && !isGone ? `#${slug.slug}` : '';
			return { title, was, now, href: isGone ? null : `${localePath(locale, page)}${anchor}` };
		}
	},
);

function alike(title: string): string {
	return title.replace(/[\s\u2060]+/g, '');
}
