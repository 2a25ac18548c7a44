/**
 * The only list of languages. The first one is served at `/`, the others below their `path`.
 * To add a language: one entry here, then its words at leisure (`npm run words` lists what is missing).
 */
export const locales = [
	{ code: 'zh-CN', path: '', label: '简体中文' },
	{ code: 'en', path: 'en', label: 'English' },
] as const;

/** A language's code, as in `<html lang>`. */
export type Locale = (typeof locales)[number]['code'];

/** The language that is served at `/` and that stands in for words another language lacks. */
export const defaultLocale = locales[0].code satisfies Locale;
