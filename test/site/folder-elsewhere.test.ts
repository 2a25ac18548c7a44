import { statSync } from 'node:fs';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { openTracker } from './fill-in.ts';
import { readFolder } from './folder/folder-files.ts';
import { newReader } from './folder/open-folder.ts';

describe('the folder edition', () => {
	let browser: Browser;
	let person: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		person = await newReader(browser);
		page = await person.newPage();
	});
	afterEach(() => person.close());

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
