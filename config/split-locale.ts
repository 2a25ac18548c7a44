import { locales } from './locales.ts';

/** `en/everyone/channels` is the page `everyone/channels` in English; so is the address with a slash. */
export function splitLocale(id: string): { locale: string; page: string } {
	const other = locales.find(
		({ path }) => path !== '' && (id === path || id.startsWith(`${path}/`)),
	);
	return other
		? { locale: other.code, page: id.slice(other.path.length + 1) }
		: { locale: locales[0].code, page: id };
}
