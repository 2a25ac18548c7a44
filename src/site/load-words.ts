import { getCollection } from 'astro:content';
import { defaultLocale } from 'config/locales.ts';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';
import { layOver } from '~/core/words/lay-over.ts';
import { createTranslate, type Translate } from '~/core/words/translate.ts';
import type { WordsArea } from '~/core/words/word-key.ts';

/**
 * The sentences of some areas in a language, by full key (`form.save`). A word the language lacks
 * is taken from the default language, one by one; not a sentence it has in forms for one and several.
 */
export const loadWords = oncePerBuild(
	async (locale: string, areas: readonly WordsArea[]): Promise<Record<string, string>> => {
		const [byDefault, own] = await Promise.all(
			[defaultLocale, locale].map((language) => loadAreas(language, areas)),
		);
		return layOver(byDefault ?? {}, locale === defaultLocale ? {} : (own ?? {}));
	},
);

/** The sentences of some areas that a language has. */
async function loadAreas(language: string, areas: readonly WordsArea[]) {
	const words = await Promise.all(areas.map((area) => loadArea(language, area)));
	return Object.assign({}, ...words) as Record<string, string>;
}

/** The sentences of one area that a language has, by full key. */
const loadArea = oncePerBuild(
	async (language: string, area: WordsArea): Promise<Record<string, string>> => {
		const files = await getCollection('words');
		const organization = await loadOrganization();
		const file = files.find(({ id }) => id === `${language}/${area}`);
		return Object.fromEntries(
			Object.entries(file?.data ?? {}).map(([key, sentence]) => [
				`${area}.${key}`,
				sayNames(sentence, organization, language),
			]),
		);
	},
);

/** The translate function for HTML made at build time. */
export const loadTranslate = oncePerBuild(
	async (locale: string, areas: readonly WordsArea[]): Promise<Translate> =>
		createTranslate(await loadWords(locale, areas), locale),
);
