import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';
import { fillAssessment, handOver, openTracker, save, saveButton } from './fill-in.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** From now on the files the page was built with are not there: a new deployment has replaced them. */
async function deploy(page: Page, gone = /\/_astro\//u): Promise<void> {
	await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

async function openPage(before?: (page: Page) => Promise<void>): Promise<Page> {
	const person = await newPerson(browser);
	const page = await person.newPage();
	await before?.(page);
	await openTracker(page, origin(), 'assessment', 'zh-CN');
	return page;
}

async function codeHasCome(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		['/writing.', '/ExportPanel.'].every((file) =>
			performance.getEntriesByType('resource').some(({ name }) => name.includes(file)),
		),
	);
	await page.waitForLoadState('networkidle');
}

describe('a page that stays open over a new deployment', () => {
	it('saves, deletes, takes back and hands over, as it has loaded all of that when it was idle', async () => {
		const page = await openPage();
		await codeHasCome(page);
		await deploy(page);
		await fillAssessment(page, 'zh-CN', '部署以后', 2);
		await save(page, 'zh-CN');
		await page.getByRole('button', { name: /^删除/ }).first().click();
		await page.getByRole('button', { name: '撤销删除' }).click();
		await page.getByText('1 份', { exact: true }).waitFor();
		const { bytes } = await handOver(page, 'zh-CN');
		expect(bytes.toString('utf8')).toContain('部署以后');
		await page.context().close();
	});

	it('that had not loaded it yet says what is safe, and nothing is lost by a reload', async () => {
		const page = await openPage((opened) => deploy(opened, /\/(writing|ExportPanel)\./u));
		await fillAssessment(page, 'zh-CN', '没来得及', 1);
		await saveButton(page).click();
		await page.getByText('保存要用的部分没能加载，还没有保存').waitFor();
		await page.unroute(/\/(writing|ExportPanel)\./u);
		await page.getByRole('button', { name: '刷新页面' }).click();
		await page
			.getByText(/^已找回 .*的草稿/)
			.first()
			.waitFor();
		await save(page, 'zh-CN');
		const { bytes } = await handOver(page, 'zh-CN');
		expect(bytes.toString('utf8')).toContain('没来得及');
		await page.context().close();
	});

	it('that has no memory to fall back on says why the form does not open', async () => {
		const page = await openOn(async (opened) => {
			await deploy(opened, /\/memory-store\./u);
			await opened.addInitScript(() => {
				Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
			});
		});
		await page.getByText('表单要用的部分没能加载').waitFor();
		await page.getByRole('button', { name: '刷新页面' }).waitFor();
		await page.context().close();
	});
});

/** As `openPage`, where the form will not open. */
async function openOn(before: (page: Page) => Promise<void>): Promise<Page> {
	const person = await newPerson(browser);
	const page = await person.newPage();
	await before(page);
	await page.goto(`${origin()}/trackers/assessment/`);
	return page;
}
