import { existsSync } from 'node:fs';
import { inLanguage } from '~/core/words/in-language.ts';
import { loadOrganization } from './load-definitions.ts';
import { loadTranslate } from './load-words.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What the company is called in a language. */
export async function companyName(locale: string): Promise<string> {
	return inLanguage((await loadOrganization()).name, locale);
}

/** What the site is called: the company's handbook, in the title of every page and on the home page. */
export async function handbookName(locale: string): Promise<string> {
	const t = await loadTranslate(locale, ['page']);
	return t('page.handbook_of', { company: await companyName(locale) });
}

/** The address of the company's logo, `null` for none; throws a sentence where its file is not there. */
export const companyLogo = oncePerBuild(async (): Promise<string | null> => {
	const { logo } = await loadOrganization();
	if (logo === null) return null;
	if (!existsSync(`public/${logo}`)) {
		throw new Error(
			`organization.yml names the logo "${logo}", and there is no public/${logo}. Put the picture there, or write logo: null.`,
		);
	}
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${logo}`;
});
