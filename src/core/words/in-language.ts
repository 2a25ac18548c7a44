/** The words of a language, or the first ones, those of the default language, where it has none. */
export function inLanguage(words: Readonly<Record<string, string>>, locale: string): string {
	return words[locale] ?? Object.values(words)[0] ?? '';
}
