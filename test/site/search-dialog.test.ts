import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inSite, launch, newPerson, origin } from './browser.ts';
import { askOne, openDialog } from './search/ask-dialog.ts';

let browser: Browser;
let person: BrowserContext;
let page: Page;
// One person for all: the index is loaded over the wire once, as on a device that is in use.
beforeAll(async () => {
	browser = await launch();
	person = await newPerson(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
	page = await person.newPage();
});
afterEach(() => page.close());

const isSearchCode = (url: string) => /\/search\/|start-search|search-worker|pagefind/.test(url);
const field = () => page.getByRole('textbox', { name: '搜索内容' });
const first = () => page.locator('ol.search-list > li').first();

async function ask(query: string, path: string): Promise<void> {
	await page.goto(origin() + path);
	await openDialog(page);
	await askOne(page, query);
}

describe('before it is opened', () => {
	it('loads no search code, and all of it from this site when it is', async () => {
		const urls: string[] = [];
		person.on('request', (request) => urls.push(request.url()));
		await page.goto(`${origin()}/everyone/why/`, { waitUntil: 'networkidle' });
		expect(urls.filter(isSearchCode)).toEqual([]);
		await openDialog(page);
		expect(urls.filter(isSearchCode)).not.toEqual([]);
		// From disk a worker is started from memory.
		expect(urls.filter((url) => !url.startsWith(origin()) && !url.startsWith('blob:'))).toEqual([]);
	});
});

describe('by keyboard', () => {
	it('/, Control+k and Meta+k open it with the focus in its field; Escape closes it and gives the focus back', async () => {
		await page.goto(`${origin()}/everyone/why/`);
		await page.locator('[data-search-open]').focus();
		for (const key of ['/', 'Control+k', 'Meta+k']) {
			await page.keyboard.press(key);
			await page.locator('.search-input:focus').waitFor();
			await page.keyboard.press('Escape');
			await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
			expect(await page.locator('[data-search-open]:focus').count()).toBe(1);
		}
	});

	it('a / typed into a form stays there', async () => {
		await page.goto(`${origin()}/everyone/glossary/`);
		await page.getByLabel('查术语').press('/');
		expect(await page.getByLabel('查术语').inputValue()).toBe('/');
		expect(await page.locator('dialog[open]').count()).toBe(0);
	});

	it('arrows and Enter go to a section, Back returns to the query', async () => {
		await page.goto(`${origin()}/everyone/why/`);
		await openDialog(page);
		await field().fill('匿名');
		const section = page.locator('a.search-section').first();
		await section.waitFor();
		const href = await section.getAttribute('href');
		expect(inSite(href ?? '')).toMatch(/^\/[\w/-]+\/#./);
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
		for (let step = 0; step < 12 && (await focused()) !== href; step += 1) {
			await page.keyboard.press('ArrowDown');
		}
		expect(await focused()).toBe(href);
		await page.keyboard.press('Enter');
		await expect.poll(() => decodeURI(inSite(page.url()))).toBe(decodeURI(inSite(href ?? '')));
		const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
		expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
		await page.goBack();
		await expect.poll(() => inSite(page.url())).toBe('/everyone/why/');
		await expect.poll(() => field().inputValue()).toBe('匿名');
		await first().waitFor();
	});

	it('Enter in the field opens the first result; Back before that closes the dialog on its page', async () => {
		await ask('首问', '/everyone/why/');
		await page.goBack();
		await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
		expect(inSite(page.url())).toBe('/everyone/why/');
		await page.keyboard.press('Control+k');
		await field().fill('24小时');
		await expect
			.poll(() => page.locator('.search-panel').getAttribute('data-answered'))
			.toBe('24小时');
		const href = await page.locator('a[data-search-stop]').first().getAttribute('href');
		await field().press('Enter');
		await expect.poll(() => decodeURI(inSite(page.url()))).toBe(decodeURI(inSite(href ?? '')));
	});
});

describe('recent searches', () => {
	it('are kept where a result was opened, listed, and forgotten on request', async () => {
		await ask('匿名', '/everyone/why/');
		await first().locator('a').first().click();
		await page.waitForURL((url) => inSite(url.href) !== '/everyone/why/');
		await openDialog(page);
		await page.locator('.search-suggestions', { hasText: '最近搜索' }).getByText('匿名').waitFor();
		await page.getByRole('button', { name: '清除记录' }).click();
		await expect
			.poll(() =>
				page.locator('.search-suggestions', { hasText: '最近搜索' }).getByText('匿名').count(),
			)
			.toBe(0);
		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('匿名');
	});
});
