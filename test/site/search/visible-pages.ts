import type { Page } from 'playwright';
import { notSearched } from '../../../integrations/search/not-searched.ts';
import { launchBlind, newPerson, origin } from '../browser.ts';
import { builtPages, isSearched } from '../pages.ts';

/** What a reader sees on a page, as the browser lays it out: one line a paragraph or cell. */
export interface VisiblePage {
	path: string;
	title: string;
	headings: string[];
	lines: string[];
}

/**
 * The pages that can be searched in a language, read by a real browser: what it shows of `<main>`,
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
	const left = builtPages().filter((path) => isOwn(path) && isSearched(path));
	const pages: VisiblePage[] = [];
	const readAll = async () => {
		const page = await person.newPage();
		for (let path = left.shift(); path !== undefined; path = left.shift()) {
			const seen = await readPage(page, path);
			if (seen) pages.push(seen);
		}
	};
	await Promise.all([readAll(), readAll()]);
	await browser.close();
	// Draws are made from them in order: it must not depend on which page was read first.
	return pages.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function readPage(page: Page, path: string): Promise<VisiblePage | null> {
	await page.goto(origin() + path, { waitUntil: 'load' });
	const seen = await page.evaluate((selector) => {
		const main = document.querySelector<HTMLElement>('main[data-pagefind-body]');
		if (!main) return null;
		for (const one of main.querySelectorAll(selector)) one.remove();
		for (const fold of main.querySelectorAll('details')) {
			// Folds of one name close each other.
			fold.removeAttribute('name');
			fold.open = true;
		}
		// A number and the words beside it are apart on the page, though not in its text. All are asked first:
		// asking between two changes lays the page out each time.
		const parts = [...main.querySelectorAll('span, small, a')].map((part) => ({
			part,
			isApart: getComputedStyle(part).display !== 'inline',
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
	}, notSearched.join(','));
	return seen && { path, ...seen };
}
