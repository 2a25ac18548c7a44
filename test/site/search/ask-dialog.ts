import type { Page } from 'playwright';
import { inSite } from '../browser.ts';

/** What the dialog showed to a query. */
export interface Shown {
	query: string;
	/** From the key press to the results on the page. */
	milliseconds: number;
	kind: string;
	/** Every page that holds all that was typed, after pressing "more" until there was none. */
	pages: string[];
	/** All pages in their order, those that only come near among them. */
	ranked: string[];
	/** Pages found by way of a term. */
	via: string[];
	/** Names of the terms shown. */
	terms: string[];
	/** The first page's title and the headings shown below it. */
	first: string;
	marks: string[];
}

/** Opens the search of the page a browser stands on. */
export async function openDialog(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.waitForSelector('.search-beginning');
}

/** Types queries into the open dialog, one after the other, and reads what it shows. */
export async function askDialog(page: Page, queries: readonly string[]): Promise<Shown[]> {
	const all = await page.evaluate(async (list) => {
		const input = document.querySelector<HTMLInputElement>('.search-input');
		if (!input) throw new Error('The dialog is not open.');
		const until = (isDone: () => boolean) =>
			new Promise<void>((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(`No answer to ${input.value}.`)), 10_000);
				const look = () => {
					if (!isDone()) return;
					watcher.disconnect();
					clearTimeout(timer);
					resolve();
				};
				const watcher = new MutationObserver(look);
				const answer = document.querySelector('[data-search-answer]');
				if (answer) watcher.observe(answer, { subtree: true, childList: true, attributes: true });
				look();
			});
		const panel = () => document.querySelector<HTMLElement>('.search-panel');
		const hrefs = (kind: string, item = 'li') =>
			[...document.querySelectorAll(`.search-list[data-kind="${kind}"] > ${item} h3 a`)].map(
				(link) => link.getAttribute('href') ?? '',
			);
		const shown: Shown[] = [];
		for (const query of list) {
			const start = performance.now();
			input.value = query;
			input.dispatchEvent(new Event('input'));
			await until(() => panel()?.dataset['answered'] === query);
			const milliseconds = performance.now() - start;
			const firstItem = document.querySelector<HTMLElement>('ol.search-list > li');
			const first = firstItem?.innerText ?? '';
			const marks = [...(firstItem?.querySelectorAll('mark') ?? [])].map((mark) => mark.innerText);
			for (;;) {
				const more = document.querySelector<HTMLButtonElement>('.search-more');
				if (!more) break;
				const count = document.querySelectorAll('ol.search-list > li').length;
				more.click();
				await until(() => document.querySelectorAll('ol.search-list > li').length > count);
			}
			shown.push({
				query,
				milliseconds,
				kind: panel()?.dataset['kind'] ?? '',
				pages: hrefs('pages', 'li[data-holds-all="true"]'),
				ranked: [...hrefs('pages'), ...hrefs('near')],
				via: hrefs('via'),
				terms: [...document.querySelectorAll('.search-term .search-title')].map(
					(one) => one.textContent,
				),
				first,
				marks,
			});
		}
		return shown;
	}, queries);
	return all.map((one) => ({ ...one, pages: one.pages.map(inSite), via: one.via.map(inSite) }));
}

/** Types one query into the open dialog, and reads what it shows. */
export async function askOne(page: Page, query: string): Promise<Shown> {
	const [shown] = await askDialog(page, [query]);
	if (!shown) throw new Error(`Nothing was shown for ${query}.`);
	return shown;
}
