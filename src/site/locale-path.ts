import { locales } from 'config/locales.ts';

/** The address of a page in a language: `localePath('en', 'collect')` is `/en/collect/`. */
export function localePath(locale: string, page = ''): string {
	const prefix = locales.find(({ code }) => code === locale)?.path ?? '';
	const parts = [import.meta.env.BASE_URL, prefix, page].flatMap((part) => part.split('/'));
	const path = parts.filter(Boolean).join('/');
	return path ? `/${path}/` : '/';
}

/** The language of the page that is being built; throws where Astro knows none. */
export function pageLocale(currentLocale: string | undefined): string {
	const locale = locales.find(
		({ code, path }) => code === currentLocale || (path !== '' && path === currentLocale),
	);
	return locale?.code ?? locales[0].code;
}
