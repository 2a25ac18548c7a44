import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { notSearched } from '../../../integrations/search/not-searched.ts';
import { launchBlind, newPerson } from '../browser.ts';
import { builtPages, isSearched } from '../pages.ts';

/** What a reader sees on a page, as the browser lays it out: one line a paragraph or cell. */
export interface VisiblePage {
	path: string;
	title: string;
	headings: string[];
	lines: string[];
}

const site = fileURLToPath(new URL('../../../.cache/test-site', import.meta.url));

/** Of the pages in their order each so-manieth is read, as laying all out takes half a minute; in long runs all are. */
const oneOf = process.env['SEARCH_TIMES'] === undefined ? 3 : 1;

/**
 * Pages that can be searched in a language, read by a real browser: what it shows of `<main>`,
 * with every fold opened, less the interface. Nothing of the index has a part in it.
 */
export async function visiblePages(locale: string): Promise<VisiblePage[]> {
	const browser = await launchBlind();
	const person = await newPerson(browser, {
		javaScriptEnabled: false,
		// Wide enough for tables to show their heads.
		viewport: { width: 1800, height: 1000 },
	});
	const isOwn = (path: string) => path.startsWith('/en/') === (locale === 'en');
	// Others of the pages in the one language than in the other.
	const from = locale === 'en' ? 1 : 0;
	const paths = builtPages()
		.filter((path) => isOwn(path) && isSearched(path))
		.filter((_, at) => at % oneOf === from % oneOf);
	const built = await Promise.all(
		paths.map(async (path) => ({
			path,
			html: await readFile(join(site, path, 'index.html'), 'utf8'),
		})),
	);
	const page = await person.newPage();
	await page.setContent(`<!doctype html>${await stylesOf(built.map(({ html }) => html))}`);
	const pages: VisiblePage[] = [];
	for (const { path, html } of built) {
		const seen = await readPage(page, html);
		if (seen) pages.push({ path, ...seen });
	}
	await browser.close();
	// Draws are made from them in order: it must not depend on which page was read first.
	return pages.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The styles of all pages for the screen, in one piece. */
async function stylesOf(pages: string[]): Promise<string> {
	const links = pages.flatMap((html) => html.match(/<link\b[^>]*\bstylesheet\b[^>]*>/g) ?? []);
	const files = links.flatMap((link) => {
		const file = /([^/"]+\.css)"/.exec(link)?.[1];
		return file && !link.includes('media="print"') ? [file] : [];
	});
	const sheets = await Promise.all(
		[...new Set(files)].map((file) => readFile(join(site, '_astro', file), 'utf8')),
	);
	expect(sheets).not.toEqual([]);
	return sheets.map((sheet) => `<style>${sheet}</style>`).join('');
}

/**
 * Lays a built page out in the open one, which takes less than going there: of what is around `<main>`,
 * only what holds it.
 */
async function readPage(page: Page, html: string): Promise<Omit<VisiblePage, 'path'> | null> {
	return page.evaluate(
		([source, selector]) => {
			const built = new DOMParser().parseFromString(source, 'text/html');
			const main = built.querySelector<HTMLElement>('main[data-pagefind-body]');
			if (!main) return null;
			for (let part: Element = main; part !== built.body; part = part.parentElement ?? built.body)
				part.parentElement?.replaceChildren(part);
			for (const image of main.querySelectorAll('img')) image.remove();
			for (const style of document.querySelectorAll('[data-of-one-page]')) style.remove();
			for (const style of built.querySelectorAll('head > style')) {
				style.setAttribute('data-of-one-page', '');
				document.head.append(style);
			}
			for (const { name, value } of built.documentElement.attributes)
				document.documentElement.setAttribute(name, value);
			document.body.replaceWith(built.body);
			for (const one of main.querySelectorAll(selector)) one.remove();
			for (const fold of main.querySelectorAll('details')) {
				// Folds of one name close each other.
				fold.removeAttribute('name');
				fold.open = true;
			}
			// A number and the words beside it are apart on the page, though not in its text. All are asked first:
			// asking between two changes lays the page out each time.
			// A power is no digit of its base: 2 and 15, not 215.
			const parts = [...main.querySelectorAll('span, small, a, sup')].map((part) => ({
				part,
				isApart: part.tagName === 'SUP' || getComputedStyle(part).display !== 'inline',
			}));
			for (const { part, isApart } of parts) {
				if (isApart) part.before(' ');
				part.after(' ');
			}
			// Where there is no room, the heads of columns stand beside each cell instead, made by the styles.
			for (const head of main.querySelectorAll('thead')) {
				head.style.setProperty('display', 'table-header-group', 'important');
			}
			// The home page is found under its name; its slogan is a line like others.
			const named = main.querySelector('[data-search-title]')?.getAttribute('data-search-title');
			const linesOf = (element: HTMLElement) =>
				element.innerText
					.split(/[\n\t]+/)
					.map((line) => line.trim())
					.filter((line) => line !== '');
			const headings = [
				...main.querySelectorAll<HTMLElement>(
					':is(h2, h3, h4, dt)[id], [id] > :is(h2, h3, h4, dt, summary):first-child',
				),
			];
			return {
				title: named ?? main.querySelector('h1')?.innerText ?? '',
				headings: headings.flatMap(linesOf),
				lines: linesOf(main),
			};
		},
		[html, notSearched.join(',')] as const,
	);
}
