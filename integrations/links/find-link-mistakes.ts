import { asWritten, type BuiltSite, checkLink } from './check-link.ts';
import { decode } from './decode.ts';
import { addressOf, splitLocale } from '../../config/addresses.ts';
import { defaultLocale } from '../../config/locales.ts';
import { lineAt, placeOf, type Source } from '../sources/source.ts';

/**
 * Every mistake the built pages show, as a sentence that names file, line and remedy: dead links
 * and anchors, links into another language, images without alternative text, pages that a
 * language lacks. A link that a component writes on many pages is told once.
 */
export function findLinkMistakes(
	site: BuiltSite,
	sources: readonly Source[],
	languages: readonly string[],
): string[] {
	const written = [...missingPages(sources, languages), ...sources.flatMap(emptyAlternatives)];
	/** What no line of a page says: the mistake, and the pages that have it. */
	const generated = new Map<string, string[]>();
	const byAddress = new Map(sources.map((source) => [addressOf(source, site.base), source]));
	for (const page of site.pages.values()) {
		const source = byAddress.get(page.address);
		if (!source && byAddress.has(inDefault(page.address, site.base))) continue;
		const tell = (mistake: string, words: readonly string[]) => {
			const place = source && placeOf(source, words);
			if (place) written.push(`${place} ${mistake}`);
			else
				generated.set(mistake, [...(generated.get(mistake) ?? []), source?.file ?? page.address]);
		};
		for (const href of page.links) {
			const mistake = checkLink(href, page.address, site);
			if (mistake) tell(mistake, spellings(asWritten(href, site.base)));
		}
		for (const src of page.imagesWithoutAlt) {
			const name = /([^/]+?)(\.[^./]+)*$/.exec(src)?.[1] ?? src;
			tell(`shows an image without alternative text (${src}). Write alt="what it shows".`, [name]);
		}
	}
	return [...new Set([...written, ...tellGenerated(generated, written.length > 0)])];
}

/** Pages made from others (booklets) repeat their mistakes: told only where nothing else is. */
function tellGenerated(generated: ReadonlyMap<string, string[]>, others: boolean): string[] {
	return [...generated].flatMap(([mistake, pages]) => {
		const own = pages.filter((page) => page.startsWith('src/'));
		const told = own.length > 0 ? own : others ? [] : pages;
		const [first] = told;
		if (first === undefined) return [];
		const more = told.length > 1 ? ` and ${told.length - 1} more pages` : '';
		return [
			`${first}${more}: a component on the page ${mistake} Look for it in src/content/rules/, src/content/glossary.yml and config/sidebar.ts.`,
		];
	});
}

/** The address of the page that stands in for this one where its language lacks it: its links are told there. */
function inDefault(address: string, base: string): string {
	const { page } = splitLocale(address.slice(base.length).replace(/\/$/, ''));
	return addressOf({ locale: defaultLocale, page }, base);
}

/** How an author may have written a link: as it is, decoded, without slashes, the anchor alone. */
function spellings(href: string): string[] {
	const [path = '', anchor] = href.split('#');
	const bare = path.replace(/^\/|\/$/g, '');
	const page = bare.replace(/^[a-z]{2}\//, '');
	const decoded = anchor === undefined ? [] : [`#${decode(anchor)}`, `id="${decode(anchor)}"`];
	return [`(${href}`, `"${href}"`, decode(href), href, ...decoded, `'${page}'`, `"${page}"`];
}

/** Pages that a language lacks, as sentences that name the file to write. */
export function missingPages(sources: readonly Source[], languages: readonly string[]): string[] {
	const there = new Set(sources.map(({ locale, page }) => `${locale} ${page}`));
	return sources.flatMap(({ file, locale, page }) =>
		languages
			.filter((language) => language !== locale && !there.has(`${language} ${page}`))
			.map((language) => {
				const wanted = addressOf({ locale: language, page }).slice(1, -1) || 'index';
				return `${file}:1 is a page that ${language} lacks. Write src/content/docs/${wanted}.mdx.`;
			}),
	);
}

/** `![](picture.svg)` is an image whose author forgot to say what it shows. */
export function emptyAlternatives({ file, text }: Source): string[] {
	return [...text.matchAll(/!\[\s*\]\(([^)\s]*)/g)].map(
		({ index, 1: src }) =>
			`${file}:${lineAt(text, index)} shows an image without alternative text. Write ![what it shows](${src}).`,
	);
}
