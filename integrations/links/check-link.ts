import { addressOf, splitLocale } from '../../config/addresses.ts';
import { lostPage } from '../../src/core/offline/file-list.ts';
import type { BuiltPage } from './built-page.ts';
import { closest } from '../../src/core/authoring/closest.ts';
import { decode } from './decode.ts';

/** The built site, as a link sees it. */
export interface BuiltSite {
	/** `/`, or the folder the site is served below: `/handbook/`. */
	base: string;
	/** Every built file: `everyone/channels/index.html`, `mark.svg`. */
	files: ReadonlySet<string>;
	/** Every built page by its address. */
	pages: ReadonlyMap<string, BuiltPage>;
}

/** What is wrong with a link of a page and what to write instead, or `null` if nothing is. */
export function checkLink(href: string, from: string, site: BuiltSite): string | null {
	if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return null;
	const { pathname, hash } = new URL(href, `http://site${from}`);
	const address = decode(pathname);
	if (!address.startsWith(site.base)) {
		return `leads to ${href}, outside the site, which is served below ${site.base}. Write a link of a page as [words](${address}); code asks localePath for it.`;
	}
	const written = asWritten(href, site.base);
	const page = site.pages.get(address);
	if (page) return wrongLanguage(address, from, site) ?? deadAnchor(written, hash, page);
	if (site.files.has(address.slice(site.base.length))) return null;
	if (site.pages.has(`${address}/`)) {
		return `leads to ${written} without a slash at the end. Write ${asWritten(pathname, site.base)}/${hash}.`;
	}
	const alike = closest(address, site.pages.keys());
	const remedy = alike
		? `Did you mean ${asWritten(alike, site.base)}?`
		: 'Write the address of a page that is there.';
	return `leads to ${written}, and there is no such page. ${remedy}`;
}

/** A link as its author wrote it: from the root, wherever the site is served. */
export function asWritten(href: string, base: string): string {
	return href.startsWith(base) ? href.slice(base.length - 1) : href;
}

function deadAnchor(href: string, hash: string, page: BuiltPage): string | null {
	const id = decode(hash.slice(1));
	if (id === '' || id === 'top' || id.startsWith(':~:') || page.ids.has(id)) return null;
	// A register's own address: a new record.
	if (id === 'new' && [...page.ids].some((one) => one.endsWith('-form-title'))) return null;
	const alike = closest(id, page.ids);
	const remedy = alike
		? `Did you mean #${alike}?`
		: 'A heading\'s anchor is its words, in small letters, with "-" for spaces.';
	return `leads to ${decode(href)}, and nothing on that page has the id "${id}". ${remedy}`;
}

/** A reader who chose a language stays in it, wherever the page exists in it. */
function wrongLanguage(to: string, from: string, site: BuiltSite): string | null {
	const [source, target] = [splitAddress(from, site.base), splitAddress(to, site.base)];
	if (source.locale === target.locale || target.page === '') return null;
	// There is one page for addresses that are not there; it speaks every language.
	if (source.page === lostPage) return null;
	// The page itself in another language: that is how one changes it.
	if (source.page === target.page) return null;
	const own = addressOf({ locale: source.locale, page: target.page }, site.base);
	if (!site.pages.has(own) || own === to) return null;
	return `leads to ${asWritten(to, site.base)}, a page in another language. Write ${asWritten(own, site.base)}.`;
}

function splitAddress(address: string, base: string) {
	return splitLocale(address.slice(base.length).replace(/\/$/, ''));
}
