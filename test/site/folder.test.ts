import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';
import { bytesOf, fillNeeds, handOver, openTracker, save } from './fill-in.ts';
import { newReader, openedPage } from './folder/open-folder.ts';
import { pageOfFile } from './folder/opening-files.ts';
import { readQuestions } from './questions/questions.ts';
import { askDialog, openDialog } from './search/ask-dialog.ts';

/** A sixth of the Chinese questions of the search's own test; in the soak a third, in both languages. */
const soaks = process.env['GOUTONG_FOLDER'] !== undefined;
const every = soaks ? 3 : 6;
const languages = [
	{ lang: 'zh', home: '/' },
	{ lang: 'en', home: '/en/' },
];

/** The folder edition, opened from disk. `npm run soak` makes the walks of the served site in it, too. */
describe('the folder edition', () => {
	let browser: Browser;
	let person: BrowserContext;
	let page: Page;
	let faults: string[];
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		person = await newReader(browser);
		({ page, faults } = await openedPage(person));
	});
	afterEach(() => person.close());

	it('is opened by the page at the top, and fills in, keeps, hands over, collects and exports', async () => {
		await page.goto(inject('folder').replace(/files$/, encodeURI('打开.html')));
		await page.waitForURL(`${inject('folder')}/`);
		await openTracker(page, inject('folder'), 'needs', 'zh-CN');
		await page.getByLabel('当前沟通痛点').fill('没有网络的车间');
		await page
			.getByText(/草稿已存在本机/)
			.first()
			.waitFor();
		await page.close();

		({ page, faults } = await openedPage(person));
		await openTracker(page, inject('folder'), 'needs', 'zh-CN');
		await page
			.getByText(/已找回/)
			.first()
			.waitFor();
		expect(await page.getByLabel('当前沟通痛点').inputValue()).toBe('没有网络的车间');
		await fillNeeds(page, 'zh-CN', '没有网络的车间');
		await save(page, 'zh-CN');
		const file = await handOver(page, 'zh-CN');
		expect(decodeCsv(file.bytes, loadDefinitions('zh-CN')).rows).toHaveLength(1);

		await openCollect(page, inject('folder'));
		expect(await importFiles(page, [file])).toBe('imported');
		expect(page.workers()).toHaveLength(1);
		await page.getByRole('tab', { name: /汇总表/ }).click();
		await page.getByText('没有网络的车间').first().waitFor();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^导出“.*”（CSV）$/ }).click(),
		]);
		expect((await bytesOf(download)).toString()).toContain('没有网络的车间');
		expect(faults).toEqual([]);
	});

	it.each(soaks ? languages : languages.slice(0, 1))(
		'answers questions in $lang as the served site does, in the same order',
		async ({ lang, home }) => {
			const questions = readQuestions()
				.filter((one) => one.lang === lang)
				.filter((_, place) => place % every === 0)
				.map(({ q }) => q);
			expect(questions.length).toBeGreaterThan(4);
			await page.goto(inject('folder') + home);
			await openDialog(page);
			const here = await askDialog(page, questions);
			expect(faults).toEqual([]);
			const reader = await (await newPerson(browser)).newPage();
			await reader.goto(inject('origin') + home);
			await openDialog(reader);
			const there = await askDialog(reader, questions);
			const base = new URL(`${inject('origin')}/`).pathname.slice(0, -1);
			expect(
				here.map(({ ranked }) => ranked.map((link) => pageOfFile(link, inject('folder')))),
			).toEqual(there.map(({ ranked }) => ranked.map((link) => link.slice(base.length))));
			await reader.context().close();
			await page.locator('.search-link').first().click();
			await page.waitForURL(/\/index\.html(#.*)?$/);
		},
	);

	it('says on the collecting page who can read it, and no word of stores that are apart', async () => {
		await openCollect(page, inject('folder'));
		await page.getByText('收到的内容只存在这台电脑的这个浏览器里').waitFor();
		for (const path of ['/collect/', '/', '/today/', '/trackers/needs/', '/courses/']) {
			// That one is open: it is the heaviest.
			if (path !== '/collect/') await page.goto(inject('folder') + path);
			await page.locator('[data-origin="null"]').first().waitFor({ state: 'attached' });
			expect(await page.getByText('各存各的').isVisible()).toBe(false);
		}
		expect(faults).toEqual([]);
	});

	it('leads to the page from what a course, or a list to confirm, shows only once it is alive', async () => {
		await page.goto(`${inject('folder')}/courses/everyone/`);
		await page.locator('.gt-course-module').first().click();
		const read = page.locator('.gt-course a[href*="#"]').first();
		const [reading] = await Promise.all([
			person.waitForEvent('page'),
			read.click({ button: 'middle' }),
		]);
		await reading.waitForURL(/\/files\/everyone\/[\w-]+\/index\.html#/);
		await reading.close();
		await read.click();
		await page.waitForURL(/\/files\/everyone\/[\w-]+\/index\.html#/);
		await page.goto(`${inject('folder')}/everyone/changes/`);
		await page.getByRole('link', { name: /去读/ }).first().click();
		await page.waitForURL(/\/files\/everyone\/[\w-]+\/index\.html/);
		expect(faults).toEqual([]);
	});

	it('has the map with its calendar, the glossary, the menu and the other language', async () => {
		await page.goto(`${inject('folder')}/everyone/map/`);
		await page.locator('[data-calendar] summary').click();
		const [calendar] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-calendar] a[download]').click(),
		]);
		const preview = await page.locator('[data-preview]').textContent();
		const events = (await bytesOf(calendar)).toString().match(/^UID:M\d+@/gm) ?? [];
		expect(preview).toContain(String(events.length));
		await page.locator('summary', { hasText: '试点部门' }).click();
		await page.locator('nav.sidebar').getByRole('link', { name: '每周记录' }).click();
		await page.waitForURL(`${inject('folder')}/pilot/weekly-record/`);
		await page.getByRole('link', { name: 'English' }).first().click();
		await page.waitForURL(`${inject('folder')}/en/pilot/weekly-record/`);
		await page.goto(`${inject('folder')}/everyone/glossary/`);
		await page.locator('[data-glossary] input').fill('首问');
		await expect.poll(() => page.locator('[data-term]:visible').count()).toBeLessThan(5);
		expect(faults).toEqual([]);
	});
});
