import { readFileSync, statSync } from 'node:fs';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { zipFolder } from '../../integrations/editions/folder/zip-folder.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { launch, newPerson } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';
import { bytesOf, fillNeeds, handOver, openTracker, save } from './fill-in.ts';
import { faultsOf, readFolder } from './folder/folder-files.ts';
import { openingFiles, pageOfFile } from './folder/opening-files.ts';
import { readQuestions } from './questions/questions.ts';
import { askDialog, openDialog } from './search/ask-dialog.ts';

/** A sixth of the questions of the search's own test; in the soak a third. */
const every = process.env['GOUTONG_FOLDER'] === undefined ? 6 : 3;

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
		// With all a browser has, also what keeps a served handbook.
		person = openingFiles(await newPerson(browser, { isOffline: true }));
		page = await newPage();
	});
	afterEach(() => person.close());

	async function newPage(): Promise<Page> {
		faults = [];
		const opened = await person.newPage();
		opened.on('pageerror', (error) => faults.push(error.message));
		opened.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		opened.on('request', (request) => {
			if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked ${request.url()}`);
		});
		return opened;
	}

	// Zipping it takes seconds.
	it.runIf(process.env['GOUTONG_FOLDER'])('is a zip as large as README.md says', async () => {
		const said = Number(
			/and its zip \(about (\d+) MB\)/.exec(readFileSync('README.md', 'utf8'))?.[1],
		);
		const real = (await zipFolder(readFolder().top)).length / 1_000_000;
		expect(said).toBeGreaterThan(real - 2);
		expect(said).toBeLessThan(real + 2);
	});

	it('has no link that leads nowhere or to a folder, and no module, on any page', () => {
		const { files, read } = readFolder();
		const there = new Set(files);
		const texts = new Map<string, string>();
		// A form's kit is held to its own rules.
		const pages = files.filter((file) => file.endsWith('.html') && !file.includes('/kits/'));
		const scripts = files.filter((file) => file.endsWith('.js'));
		for (const file of [...pages, ...scripts]) texts.set(file, read(file));
		const wrong = pages.flatMap((file) =>
			faultsOf(texts.get(file) ?? '', file, there).map((fault) => `${file} ${fault}`),
		);
		expect(wrong).toEqual([]);
		expect(pages.length).toBeGreaterThan(140);
		expect(files.filter((file) => !file.includes('/'))).toEqual(['打开.html']);
		const say = (pattern: RegExp, of: string[]) =>
			of.filter((file) => pattern.test(texts.get(file) ?? ''));
		expect(say(/\bimport\.meta\b/, scripts)).toEqual([]);
		// Every site of this theme would keep it under that name, and all local files may share one store.
		expect(say(/starlight-theme/, [...texts.keys()])).toEqual([]);
	});

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

		page = await newPage();
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

	it.each([
		{ lang: 'zh', home: '/' },
		{ lang: 'en', home: '/en/' },
	])(
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
		for (const path of ['/', '/today/', '/collect/', '/trackers/needs/', '/courses/']) {
			await page.goto(inject('folder') + path);
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

	it('moved to another place finds what was written, and is changed by nobody', async () => {
		const { top, files } = readFolder();
		const before = files.map((file) => statSync(join(top, file)).mtimeMs);
		const other = await mkdtemp(join(tmpdir(), 'goutong-moved-'));
		await symlink(join(top, 'files'), join(other, 'files'));
		await openTracker(page, inject('folder'), 'needs', 'zh-CN');
		await page.getByLabel('当前沟通痛点').fill('搬家前写的');
		await page
			.getByText(/草稿已存在本机/)
			.first()
			.waitFor();
		await openTracker(page, pathToFileURL(join(other, 'files')).href, 'needs', 'zh-CN');
		await page
			.getByText(/已找回/)
			.first()
			.waitFor();
		expect(readFolder().files).toEqual(files);
		expect(files.map((file) => statSync(join(top, file)).mtimeMs)).toEqual(before);
		await rm(other, { recursive: true });
	});

	it('says what to do where files beside a page are missing, as in a zip that was not unpacked', async () => {
		const { top } = readFolder();
		const zip = await mkdtemp(join(tmpdir(), 'goutong-zip-'));
		for (const file of ['打开.html', 'files/trackers/needs/index.html']) {
			await copyFile(join(top, file), join(zip, 'opened.html'));
			await page.goto(pathToFileURL(join(zip, 'opened.html')).href);
			await page.getByText('请先把整个压缩包解压').waitFor();
		}
		await rm(zip, { recursive: true });
		await page.goto(`${inject('folder')}/en/everyone/why/`);
		expect(await page.locator('.gt-unopened').isVisible()).toBe(false);
		await person.route(/_astro\/folder\.js$/, (route) => route.abort());
		await page.reload();
		await page.getByText('extract the whole zip to a folder first').waitFor();
		await person.unrouteAll();
		await person.route(/pages\.json\.js$/, (route) => route.abort());
		await page.reload();
		await page.keyboard.press('Control+k');
		await page.getByText('Extract or copy the whole folder again').waitFor();
	});
});
