import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printBooklet } from '../../scripts/print-booklet.ts';
import { inSite, launch, launchBlind, newPerson, onDisk, origin } from './browser.ts';
import { linesOfSheets } from './lines-of-sheets.ts';
import { builtPages } from './pages.ts';

/** In `npm run soak` all of them: a booklet is as long as fifty pages. */
const all = process.env['EVERY_PAGE'] !== undefined;
const booklets = builtPages().filter((path) => /\/print\/\w+\/$/.test(path));

describe('the booklets', () => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await launchBlind();
		page = await (await newPerson(browser)).newPage();
	});
	afterAll(() => browser.close());

	it('are there for the whole handbook and for every audience, in both languages', () => {
		const chinese = booklets.filter((path) => !path.startsWith('/en/'));
		expect(chinese).toEqual(
			expect.arrayContaining([
				'/print/handbook/',
				'/print/everyone/',
				'/print/managers/',
				'/print/hr/',
			]),
		);
		expect(booklets.filter((path) => path.startsWith('/en/'))).toEqual(
			chinese.map((path) => `/en${path}`),
		);
	});

	// The English one is made of the same pages.
	it.each(all ? ['', '/en'] : [''])(
		'hold every page of the contents, in its order (%s/print/handbook/)',
		async (language) => {
			await page.goto(`${origin()}${language}/contents/`);
			const links = await page.$$eval('main section a[href]', (all) =>
				all.map((link) => link.getAttribute('href') ?? ''),
			);
			const listed = links.map((href) =>
				inSite(href)
					.replace(/^\/(en\/)?|\/$/g, '')
					.replaceAll('/', '-'),
			);
			await page.goto(`${origin()}${language}/print/handbook/`);
			const printed = await page.$$eval('article.page > h2', (titles) =>
				titles.map(({ id }) => id),
			);
			expect(printed.length).toBeGreaterThan(20);
			// Courses are taken, not read; each has a sheet of its own.
			expect(printed).toEqual(listed.filter((page) => page !== 'courses'));
			const contents = await page.$$eval('.contents a:not(.part, .form-list a)', (links) =>
				links.map((link) => link.getAttribute('href')?.slice(1)),
			);
			expect(contents).toEqual(printed);
			const forms = await page.$$eval('.blank-form', (all) => all.map(({ id }) => id));
			expect(forms.length).toBeGreaterThan(20);
			const offered = await page.$$eval('.form-list a', (links) =>
				links.map((link) => link.getAttribute('href')?.slice(1)),
			);
			expect(offered).toEqual(forms);
		},
	);

	// One in either language, the soak all in both.
	const looked = booklets.filter((path, at) => all || at % 8 === (path.startsWith('/en/') ? 0 : 3));
	it.each(looked)(
		'have ids of their own, no link into nothing and nothing wider than a sheet (%s)',
		async (path) => {
			await page.goto(origin() + path);
			const { doubles, dead, islands, closed, titles } = await page.evaluate(() => {
				const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
				const known = new Set(ids);
				return {
					doubles: ids.filter((id, at) => ids.indexOf(id) !== at),
					dead: [...document.querySelectorAll('a[href^="#"]')]
						.map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1))
						.filter((id) => !known.has(id)),
					islands: document.querySelectorAll('astro-island, main script, main button, main input')
						.length,
					closed: document.querySelectorAll('details:not([open]), [role=tabpanel][hidden]').length,
					titles: document.querySelectorAll('h1').length,
				};
			});
			expect({ doubles, dead, islands, closed }).toEqual({
				doubles: [],
				dead: [],
				islands: 0,
				closed: 0,
			});
			expect(titles).toBeGreaterThan(2);
			// What is wider makes the browser shrink the text. An A4 sheet without its margins, in CSS pixels:
			await page.setViewportSize({ width: 657, height: 1000 });
			await page.emulateMedia({ media: 'print' });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				657,
			);
			await page.emulateMedia({ media: null });
		},
	);

	it('print a blank form of every tracker at their end, and say on the cover what they are', async () => {
		await page.goto(`${origin()}/print/everyone/`);
		const link = page.locator('article:has(> #trackers-assessment) .form-at a');
		const form = page.locator((await link.getAttribute('href')) ?? '');
		expect(await form.locator('.box').count()).toBeGreaterThan(20);
		await expect(form.locator('h2').first().innerText()).resolves.toContain('空白表');
		const cover = await page.locator('.cover').innerText();
		expect(cover).toContain('全体员工分册');
		expect(cover).toContain('示例公司');
		expect(cover).toMatch(/\d+\.\d+\.\d+/);
		expect(cover).toMatch(/20\d\d年\d+月\d+日/);
	});

	it('become tagged PDFs with an outline, whose contents know on which sheet a page begins', async () => {
		const { pdf, facts } = await printBooklet(page, `${origin()}/print/pilot/`);
		const bytes = pdf.toString('latin1');
		expect(bytes).toContain('/Outlines');
		expect(bytes).toContain('/StructTreeRoot');
		expect(bytes).toContain('/Lang (zh-CN)');
		expect(bytes).not.toContain('localhost');
		expect(facts).toMatchObject({ tagged: true, outlined: true });
		expect(facts.sheets).toBeGreaterThan(8);
		expect(facts.sheets).toBeLessThan(120);
		const said = await page.$$eval('main [data-sheet]', (places) =>
			places.map((place) => [place.getAttribute('data-sheet'), Number(place.textContent)] as const),
		);
		const sheets = said.map(([, sheet]) => sheet);
		expect(said).toEqual(said.map(([anchor]) => [anchor, facts.destinations.get(anchor ?? '')]));
		expect(sheets[0]).toBe(2);
		expect(sheets).toEqual([...sheets].sort((a, b) => a - b));
		expect(await shortSheets(pdf)).toEqual([]);
	});

	// One above, the soak all: the whole handbook takes half a minute.
	it.runIf(all)(
		'leave no sheet with less than eight lines',
		async () => {
			for (const path of booklets) {
				const { pdf } = await printBooklet(page, origin() + path);
				expect({ path, short: await shortSheets(pdf) }).toEqual({ path, short: [] });
			}
		},
		1_200_000,
	);
});

/** The sheets with less than eight lines, by number; a cover has few. */
async function shortSheets(pdf: Uint8Array): Promise<number[]> {
	const lines = await linesOfSheets(pdf);
	return lines.flatMap((count, at) => (at > 0 && count < 8 ? [at + 1] : []));
}

describe('any other page on paper', () => {
	it('shows what is folded, says where links lead, and leaves menus out', async () => {
		const browser = await launch();
		const page = await (await newPerson(browser)).newPage();
		await page.emulateMedia({ media: 'print' });
		await page.goto(`${origin()}/trackers/assessment/`);
		await expect(page.locator('details.reference td').first().isVisible()).resolves.toBe(true);
		await expect(page.locator('nav.sidebar').isVisible()).resolves.toBe(false);
		await expect(page.locator('header.header').isVisible()).resolves.toBe(false);
		await page.goto(`${origin()}/everyone/first-response/`);
		const target = await page
			.locator(
				'.sl-markdown-content p a:not(.term, [href^="#"]), .sl-markdown-content li a:not(.term, [href^="#"])',
			)
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
		// A place on a disk is of no use on paper.
		if (onDisk) expect(target).toBe('none');
		else expect(target).toMatch(/（.*\/.*）/);
		await browser.close();
	});
});
