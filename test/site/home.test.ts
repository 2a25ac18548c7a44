import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inSite, launch, newPerson, origin } from './browser.ts';
import { fillAssessment, openTracker, save } from './fill-in.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** The home page at a moment, on a Thursday unless another is given. */
async function openHome(now = '2026-11-26T09:00:00+08:00', path = '/'): Promise<Page> {
	const page = await (await newPerson(browser)).newPage();
	await page.clock.setFixedTime(now);
	await page.goto(origin() + path);
	return page;
}

const meetings = (page: Page) => page.locator('[data-rule]:visible').allInnerTexts();

/** Where in the site a link leads. */
async function linkCalled(page: Page, name: string): Promise<string> {
	return inSite((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
}

describe('the home page', () => {
	it('shows an employee this week, and whoever chose a role the role’s week, on the map too', async () => {
		const page = await openHome();
		await expect.poll(() => meetings(page)).toContain('今天 16:00\n月度绩效面谈');
		expect((await meetings(page)).join()).not.toContain('跨部门例会');
		await page.getByLabel('我的角色').selectOption('department_head');
		await expect.poll(() => meetings(page)).toContain('今天 14:00\n跨部门例会');
		expect(await linkCalled(page, '放进我的日历')).toBe('/everyone/map/#calendar');
		await page.reload();
		await expect.poll(() => page.getByLabel('我的角色').inputValue()).toBe('department_head');
		await page.getByRole('link', { name: '放进我的日历' }).click();
		await expect.poll(() => page.getByText('这些会写进日历').isVisible()).toBe(true);
		expect(await page.getByLabel('我的角色').inputValue()).toBe('department_head');
		expect(await linkCalled(page, '下载日历文件')).toBe('/calendar/department_head.ics');
		await page.context().close();
	});

	it('shows the next week on a weekend, and no round of filling in after its last day', async () => {
		const page = await openHome('2026-12-12T10:00:00+08:00', '/en/');
		await expect.poll(() => page.getByRole('heading', { name: /next week/i }).count()).toBe(1);
		expect(await page.locator('[data-open-now]').isVisible()).toBe(false);
		await page.context().close();
	});

	it('says where the holidays of its week are not entered, and nothing of that where they are', async () => {
		const said = (page: Page) => page.getByText('2027 年的放假安排还没有录入').isVisible();
		const certain = await openHome();
		await expect.poll(() => meetings(certain)).toContain('今天 16:00\n月度绩效面谈');
		expect(await said(certain)).toBe(false);
		await certain.context().close();
		const unsure = await openHome('2026-12-30T09:00:00+08:00');
		await expect.poll(() => said(unsure)).toBe(true);
		await unsure.context().close();
	});

	it('makes no database, and says what is begun and what was not handed over on this device', async () => {
		const page = await openHome();
		await page.locator('[data-campaign]:visible').waitFor();
		expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

		await openTracker(page, origin(), 'assessment', 'zh-CN');
		await fillAssessment(page, 'zh-CN', '首页上看得见', 1);
		await page
			.getByText(/^草稿已存在本机/)
			.last()
			.waitFor();
		await page.goto(origin());
		const round = page.locator('[data-campaign="assessment"]');
		await expect.poll(() => round.innerText()).toContain('已写了一半');
		await openTracker(page, origin(), 'assessment', 'zh-CN');
		await save(page, 'zh-CN');
		await page.goto(origin());
		await expect.poll(() => round.innerText()).toContain('还没交出');
		expect(await round.getByRole('link').innerText()).toContain('去交出');
		await page.context().close();
	});

	it('shows six situations and unfolds the rest; every button names its page', async () => {
		const page = await openHome();
		const situations = page.locator('details[id^="want-"]');
		expect(await situations.count()).toBe(36);
		expect(await page.locator('details[id^="want-"]:visible').count()).toBe(6);
		for (const more of await page.locator('.more > summary').all()) await more.click();
		expect(await page.locator('details[id^="want-"]:visible').count()).toBe(36);
		const names = await situations.locator('.gt-button--primary').allTextContents();
		expect(names.filter((name) => !/“.+”/.test(name))).toEqual([]);
		await page.goto(`${origin()}/?#want-merge_files`);
		await expect.poll(() => page.getByText('放两次不会多出一行').isVisible()).toBe(true);
		await page.context().close();
	});

	it('is readable without scripts: everyone’s meetings, every role’s tasks, the last day', async () => {
		const person = await newPerson(browser, { javaScriptEnabled: false });
		const page = await person.newPage();
		await page.goto(origin());
		expect((await meetings(page)).join()).toContain('每周一 10:00');
		expect(await page.getByText('截止 12月11日').isVisible()).toBe(true);
		expect(await page.getByRole('link', { name: '收集与合并' }).isVisible()).toBe(true);
		expect(await page.getByLabel('我的角色').isVisible()).toBe(false);
		await person.close();
	});

	it.each(['/', '/en/trackers/my_needs/'])(
		'%s, double-clicked, says how to open it; served, it does not',
		async (path) => {
			const page = await (await newPerson(browser, { javaScriptEnabled: false })).newPage();
			const sentence = page.getByText(/像现在这样双击文件|Opened as a file/);
			await page.goto(`file://${process.cwd()}/.cache/test-site${path}index.html`);
			expect(await sentence.isVisible()).toBe(true);
			await page.goto(origin() + path);
			expect(await sentence.isVisible()).toBe(false);
			await page.context().close();
		},
	);
});
