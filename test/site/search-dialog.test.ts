import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inSite, launch, linkTo, newPerson, origin } from './browser.ts';
import { askDialog, openDialog, type Shown } from './search/ask-dialog.ts';

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
afterEach(async () => {
	if (!pagesAsked.has(page)) await page.close();
});

const isSearchCode = (url: string) => /\/search\/|start-search|search-worker|pagefind/.test(url);
const field = () => page.getByRole('textbox', { name: '搜索内容' });
const first = () => page.locator('ol.search-list > li').first();

/** Pages whose dialog stands open, asked one query after the other: nothing of the one before is left. */
const pagesAsked = new Set<Page>();
const askedAt = new Map<string, Page>();

/** Asks in the dialog of a home page. */
async function askAtHome(query: string, home = '/'): Promise<Shown> {
	await openHome(home);
	return askHere(query);
}

/** A home page with its dialog, opened once for all. */
async function openHome(home = '/'): Promise<void> {
	const open = askedAt.get(home);
	if (open) {
		await page.close();
		page = open;
		return;
	}
	askedAt.set(home, page);
	pagesAsked.add(page);
	await page.goto(origin() + home);
	await openDialog(page);
}

async function ask(query: string, path = '/'): Promise<Shown> {
	await page.goto(origin() + path);
	await openDialog(page);
	return askHere(query);
}

async function askHere(query: string): Promise<Shown> {
	const [shown] = await askDialog(page, [query]);
	if (!shown) throw new Error(`Nothing was shown for ${query}.`);
	return shown;
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

describe('what is found', () => {
	it.each([
		['重点客户', '战略客户', '“重点客户”即这里说的“战略客户”'],
		['shouwen', '首问负责制', '拼音匹配：“首问负责制”'],
		['swfzz', '首问负责制', '拼音匹配：“首问负责制”'],
	])('%s finds its term, and says how', async (query, name, how) => {
		const shown = await askAtHome(query);
		expect(shown.terms[0]).toBe(name);
		expect(await page.locator('.search-term').first().innerText()).toContain(how);
	});

	it.each([
		['首問負責制', '首问负责制'],
		['２４小时', '24小时'],
		['ＣＳＶ', 'csv'],
	])('%s finds what %s finds', async (query, plain) => {
		const folded = await askAtHome(query);
		const [same] = await askDialog(page, [plain]);
		expect(folded.pages.length).toBeGreaterThan(0);
		expect(folded.pages).toEqual(same?.pages);
		expect(folded.marks.length).toBeGreaterThan(0);
	});

	it('marks the match', async () => {
		const shown = await askAtHome('时限');
		expect(new Set(shown.marks)).toEqual(new Set(['时限']));
	});

	it('the home page is found under that name, not under its slogan', async () => {
		await openHome();
		// What lies behind the dialog has no role while it is open.
		const slogan = await page.locator('h1').innerText();
		await askHere(`“${slogan.trim()}”`);
		const home = page.locator('li.search-page', { has: page.locator(linkTo('/')) });
		expect(await home.first().locator('a').first().innerText()).toContain('首页');
	});

	it('forms are results and are called so', async () => {
		const shown = await askAtHome('沟通需求调研');
		const form = page.locator('li.search-page', {
			has: page.locator(linkTo('/trackers/needs/')),
		});
		expect(shown.pages).toContain('/trackers/needs/');
		expect(await form.first().locator('.gt-chip').first().innerText()).toBe('表单');
	});

	it('situations of the finder are results, as deep links', async () => {
		await openHome();
		const situation = page.locator('details[id^="want-"]').first();
		const id = await situation.getAttribute('id');
		const words = await situation.locator('summary').innerText();
		await askHere(`“${words.trim()}”`);
		expect(await page.locator(`.search-panel ${linkTo(`/#${id}`)}`).count()).toBe(1);
	});

	it.each([
		['/', '沟通'],
		['/', 'CSV'],
		['/en/', 'CSV'],
		['/en/', 'meeting'],
	])('on %s, %s finds pages of that language only', async (home, query) => {
		const { pages } = await askAtHome(query, home);
		expect(pages.length).toBeGreaterThan(2);
		expect(pages.filter((path) => path.startsWith('/en/') !== (home === '/en/'))).toEqual([]);
	});
});

describe('what no page holds', () => {
	it('a whole question: pages that come nearest, called so, the one on complaints among the first three', async () => {
		const shown = await askAtHome('客户周五投诉多久要有人回');
		expect(shown.kind).toBe('near');
		expect(await page.locator('.search-status').innerText()).toContain('没有哪个页面包含');
		expect(shown.ranked.slice(0, 3).map(inSite)).toContain('/external/complaints/');
	});

	it('a misspelt word: what it was meant for, called near', async () => {
		const shown = await askAtHome('complant', '/en/');
		expect(shown.kind).toBe('near');
		expect(await first().innerText()).toMatch(/complaint/i);
	});

	it.each([
		['/', '㗊㵘㙓', '换个说法试试'],
		['/en/', 'qqxxzzv', 'Try other words'],
	])('on %s, nothing at all: says so, and whom to ask', async (home, query, advice) => {
		const shown = await askAtHome(query, home);
		expect(shown.kind).toBe('nothing');
		expect(await page.locator('.search-nothing').innerText()).toContain(advice);
	});

	it('the names nearest to it are offered, and one press searches for them', async () => {
		await askAtHome('firsst-reponse-rul', '/en/');
		await page.locator('.search-suggestion', { hasText: 'First-response rule' }).click();
		await expect
			.poll(() => page.locator('.search-term .search-title').first().innerText())
			.toBe('First-response rule');
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
