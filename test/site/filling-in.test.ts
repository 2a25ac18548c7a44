import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../unit/definitions.ts';
import { intranet, launch, newPerson, onDisk, origin } from './browser.ts';
import { fillAssessment, fillNeeds, handOver, openTracker, save } from './fill-in.ts';

describe('filling in a tracker', () => {
	let browser: Browser;
	let person: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());
	beforeEach(async () => {
		person = await newPerson(browser);
		page = await person.newPage();
	});
	afterEach(() => person.close());

	it('finds the draft again after the tab was closed without a word', async () => {
		await openTracker(page, origin(), 'needs', 'zh-CN');
		await page.getByLabel('当前沟通痛点').fill('提了需求，没有下文');
		await page
			.getByText(/草稿已存在本机/)
			.first()
			.waitFor();
		await page.close();

		page = await person.newPage();
		await openTracker(page, origin(), 'needs', 'zh-CN');
		await page
			.getByText(/已找回/)
			.first()
			.waitFor();
		expect(await page.getByLabel('当前沟通痛点').inputValue()).toBe('提了需求，没有下文');
	});

	it('names every problem, takes the focus to them and leads to the field', async () => {
		await openTracker(page, origin(), 'needs', 'en');
		await page.getByLabel('Difficulty today').fill('No answer');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		const summary = page.locator('.gt-problems');
		await summary.waitFor();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
			.toContain('Code of the person');
		await page.getByRole('link', { name: /Code of the person/ }).click();
		await page.keyboard.type('MKT-02');
		expect(await page.getByLabel('Code of the person').inputValue()).toBe('MKT-02');
	});

	it('works on plain http at an intranet host name, where there is no secure context, and hands over nothing that tells who, where or when on an anonymous tracker', async () => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		await openTracker(page, onDisk ? origin() : intranet(), 'assessment', 'zh-CN');
		if (!onDisk) expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
		await fillAssessment(page, 'zh-CN', '=会议总超时', 2);
		await save(page, 'zh-CN');
		const { bytes } = await handOver(page, 'zh-CN');
		const file = decodeCsv(bytes, loadDefinitions('zh-CN'));
		expect(file.rows.map((row) => row.kind)).toEqual(['intact', 'intact']);
		expect(errors).toEqual([]);
		const text = bytes.toString('utf8');
		expect(text).not.toContain('_device');
		expect(text).not.toContain('_submission');
		expect(text).not.toMatch(/\d\d:\d\d/);
		expect(text).not.toMatch(/"[ds]-[2-9a-z]{8,}/);
	});

	it('offers to hand over what was saved and left, where a survey begins with its cover again', async () => {
		await openTracker(page, origin(), 'pilot_survey', 'zh-CN');
		await page.getByRole('radio', { name: /^试点之前/ }).check();
		await page.getByRole('combobox', { name: /^部门/ }).selectOption({ label: '市场部' });
		for (const four of await page.getByRole('radio', { name: /^4/ }).all()) await four.check();
		await save(page, 'zh-CN');
		const handOverTo = page.getByRole('button', { name: '交给人力资源部' });
		await handOverTo.waitFor();
		// Where the answers stand to be looked over, the way is there once.
		expect(await handOverTo.count()).toBe(1);
		await page.close();

		// Which of the two times it is has not been said yet: the answers cannot stand in the cover's place.
		page = await person.newPage();
		await page.goto(`${origin()}/trackers/pilot_survey/`);
		await page.getByRole('button', { name: '开始', exact: true }).waitFor();
		await page.getByText('有 1 份填好了还没有交出。').waitFor();
		const { bytes } = await handOver(page, 'zh-CN');
		expect(bytes.toString()).toContain('"市场部"');
	});

	it('keeps two tabs in step, and never saves twice when the button is pressed twice', async () => {
		const other = await person.newPage();
		await openTracker(page, origin(), 'needs', 'zh-CN');
		await openTracker(other, origin(), 'needs', 'zh-CN');
		await page.bringToFront();
		await fillNeeds(page, 'zh-CN', '两边都要看到，只要一条');
		await page.getByRole('button', { name: '保存', exact: true }).dblclick();
		await page
			.getByText(/已保存 1 条记录/)
			.first()
			.waitFor();
		await other.getByText('两边都要看到，只要一条').first().waitFor();
		await page.reload();
		await page.getByRole('heading', { name: '我的记录' }).waitFor();
		await expect.poll(() => page.locator('.gt-entry').count()).toBe(1);
	});
});
