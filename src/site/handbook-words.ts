import { inLanguage } from '~/core/words/in-language.ts';
import { loadTranslate } from './load-words.ts';
import { pageLocale } from './locale-path.ts';
import type { Translate } from '~/core/words/translate.ts';

/** What a component on a handbook page speaks with. */
export interface HandbookWords {
	locale: string;
	/** Words of `i18n/<locale>/handbook.yml`. */
	t: Translate;
	/** Words of a content file, by language; `null` stays `null`. */
	say: <Words extends Record<string, string> | null>(
		words: Words,
	) => Words extends null ? string | null : string;
}

/** `const { t, say } = await handbookWords(Astro.currentLocale)`. */
export async function handbookWords(currentLocale: string | undefined): Promise<HandbookWords> {
	const locale = pageLocale(currentLocale);
	const say = ((words: Record<string, string> | null) =>
		words === null ? null : inLanguage(words, locale)) as HandbookWords['say'];
	return { locale, t: await loadTranslate(locale, ['handbook']), say };
}
