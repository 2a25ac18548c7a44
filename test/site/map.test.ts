import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';

const shown = '[data-mechanism]:not([hidden])';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe('the map of communication', () => {
	let page: Page;
	beforeAll(async () => {
		page = await (await newPerson(browser)).newPage();
	});

	it('shows an employee what concerns everyone, and a role what concerns it besides', async () => {
		await page.goto(`${origin()}/everyone/map/`);
		expect(await page.getByLabel('我的角色').locator('option:checked').innerText()).toBe('员工');
		const everyones = await page.locator(shown).count();
		expect(everyones).toBeLessThan(20);
		await page.getByLabel('我的角色').selectOption('procurement_specialist');
		const mine = await page.locator(shown).count();
		expect(mine).toBeGreaterThan(everyones);
		await expect.poll(() => page.locator('output').textContent()).toBe(`显示 ${mine} 项，共 36 项`);
		await page.reload();
		expect(await page.locator(shown).count()).toBe(mine);
		expect(await page.getByLabel('我的角色').inputValue()).toBe('procurement_specialist');
	});

	it('leads only to groups that hold something', async () => {
		await page.goto(`${origin()}/everyone/map/`);
		await page.getByLabel('频率').selectOption('weekly');
		const jumps = page.locator('[data-jump]:not([hidden])');
		expect(await jumps.count()).toBeLessThan(9);
		for (const jump of await jumps.all()) {
			const target = (await jump.getAttribute('href')) ?? '';
			expect(await page.locator(target).isVisible()).toBe(true);
		}
	});

	it('writes what it shows into the calendar file, and nothing else', async () => {
		await page.goto(`${origin()}/everyone/map/`);
		await page.getByLabel('我的角色').selectOption('department_head');
		await page.getByLabel('频率').selectOption('weekly');
		const named = await page.locator('[data-meeting]:not([hidden])').count();
		await page.getByText('放进我的日历').click();
		await expect.poll(() => page.getByText(`这些会写进日历：${named} 项`).isVisible()).toBe(true);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: '下载日历文件' }).click(),
		]);
		const file = await readFile(await download.path(), 'utf8');
		expect(file.match(/^RRULE:/gm)).toHaveLength(named);
		expect(file).toContain('SUMMARY:周部门例会');
		expect(file.trimEnd()).toMatch(/END:VCALENDAR$/);
	});

	it('leads to a card even when the role hides it', async () => {
		await page.goto(`${origin()}/everyone/map/#m14`);
		await expect.poll(() => page.locator('#m14').isVisible()).toBe(true);
	});

	it('says so when nothing matches, and shows everything again', async () => {
		await page.goto(`${origin()}/everyone/map/`);
		await page.getByLabel('频率').selectOption('daily');
		await page.getByLabel('方式').selectOption('online');
		await expect.poll(() => page.getByText('没有符合条件的机制').isVisible()).toBe(true);
		await page.getByRole('button', { name: '全部显示' }).click();
		await expect.poll(() => page.locator(shown).count()).toBe(36);
	});

	it('is whole without scripts', async () => {
		const person = await newPerson(browser, { javaScriptEnabled: false });
		const plain = await person.newPage();
		await plain.goto(`${origin()}/en/everyone/map/`);
		expect(await plain.locator(shown).count()).toBe(36);
		expect(await plain.getByLabel('My role').isVisible()).toBe(false);
		await person.close();
	});
});
