import { addressOf, belowBase } from 'config/addresses.ts';
import { defaultLocale, locales } from 'config/locales.ts';

/** The address of a page in a language: `localePath('en', 'collect')` is `/en/collect/`. */
export function localePath(locale: string, page = ''): string {
	return addressOf({ locale, page }, import.meta.env.BASE_URL);
}

/** Where a link written from the root, as authors write it in data, leads on this site; others as they are. */
export function siteLink(link: string): string {
	return belowBase(link, import.meta.env.BASE_URL);
}

/** The language of the page that is being built, from `Astro.currentLocale`. */
export function pageLocale(currentLocale: string | undefined): string {
	const locale = locales.find(
		({ code, path }) => code === currentLocale || (path !== '' && path === currentLocale),
	);
	return locale?.code ?? defaultLocale;
}
