import { defaultLocale } from 'config/locales.ts';

/** The words of a language, or those of the default language where it has none. */
export function inLanguage(words: Record<string, string>, locale: string): string {
	return words[locale] ?? words[defaultLocale] ?? '';
}
