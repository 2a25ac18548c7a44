/** A language of the site. */
interface Language {
	/** As in `<html lang>`, and the name of its files of words. */
	code: string;
	/** The folder of its pages, and where they are served; '' = the root. */
	path: string;
	/** What it calls itself. */
	label: string;
	/** `true` = its pages are still being written: those it lacks are shown in the default language. */
	partial?: boolean;
}

/**
 * The only list of languages. The first one is served at `/`, the others below their `path`.
 * To add a language: one entry here, `partial: true` while it lacks pages, then its words and pages at
 * leisure (`npm run words` lists the words that are missing; the default language stands in for them).
 */
export const locales = [
	{ code: 'zh-CN', path: '', label: '简体中文' },
	{ code: 'en', path: 'en', label: 'English' },
] as const satisfies readonly Language[];

/** A language's code, as in `<html lang>`. */
export type Locale = (typeof locales)[number]['code'];

/** The language that is served at `/` and that stands in for words another language lacks. */
export const defaultLocale = locales[0].code satisfies Locale;

/** The languages every page must be there in. */
export const wholeLocales = locales
	.filter((locale: Language) => !locale.partial)
	.map(({ code }) => code);
