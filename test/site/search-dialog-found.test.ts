import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inSite, launch, linkTo, newPerson, origin } from './browser.ts';
import { askDialog, askOne, openDialog, type Shown } from './search/ask-dialog.ts';

let browser: Browser;
let person: BrowserContext;
let page: Page;
beforeAll(async () => {
	browser = await launch();
	person = await newPerson(browser);
});
afterAll(() => browser.close());

const first = () => page.locator('ol.search-list > li').first();

/** Home pages whose dialog stands open, asked one query after the other: nothing of the one before is left. */
const opened = new Map<string, Page>();

/** Asks in the dialog of a home page. */
async function askAtHome(query: string, home = '/'): Promise<Shown> {
	await openHome(home);
	return askOne(page, query);
}

/** A home page with its dialog, opened once for all. */
async function openHome(home = '/'): Promise<void> {
	const open = opened.get(home);
	page = open ?? (await person.newPage());
	if (open) return;
	opened.set(home, page);
	await page.goto(origin() + home);
	await openDialog(page);
}

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
		const shown = await askAtHome('回执码');
		expect(new Set(shown.marks)).toEqual(new Set(['回执码']));
		// Of words that mean the same, each where it stands: `search.yml`.
		const [same] = await askDialog(page, ['时限']);
		expect(same?.marks).toContain('时限');
		expect(['时限', '最迟', '最晚', '期限', '截止']).toEqual(
			expect.arrayContaining([...new Set(same?.marks)]),
		);
	});

	it('the home page is found under that name, not under its slogan', async () => {
		await openHome();
		// What lies behind the dialog has no role while it is open.
		const slogan = await page.locator('h1').innerText();
		await askOne(page, `“${slogan.trim()}”`);
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
		await askOne(page, `“${words.trim()}”`);
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
