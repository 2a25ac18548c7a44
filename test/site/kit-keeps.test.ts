import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson } from './browser.ts';
import { fillNeeds, saveButton } from './fill-in.ts';
import { type KitFolder, takeKits } from './kit-files.ts';
import { openKit, saidOfPlace } from './open-kit.ts';

let browser: Browser;
let kits: KitFolder;
beforeAll(async () => {
	browser = await launch();
	kits = await takeKits();
});
afterAll(async () => {
	await browser.close();
	await kits.remove();
});

const databases = (page: Page) =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

describe('a form that is a file of its own', () => {
	it('keeps a draft through a change of language and a reload, in a place of its own', async () => {
		const person = await newPerson(browser);
		const page = await openKit(await person.newPage(), kits.url('needs'));
		await page.getByLabel('当前沟通痛点').fill('站会太长');
		await page.getByRole('button', { name: 'English' }).press('Enter');
		await expect.poll(() => page.title()).toContain('Communication needs');
		expect(await page.getByLabel('Difficulty today').inputValue()).toBe('站会太长');
		await page.getByText('Draft kept on this device').first().waitFor();
		await page.reload();
		await expect.poll(() => page.getByLabel('Difficulty today').inputValue()).toBe('站会太长');
		expect(await page.getAttribute('html', 'lang')).toBe('en');

		const beside = await openKit(await person.newPage(), kits.url('feedback'));
		expect(await beside.getByText('已找回').count()).toBe(0);
		expect((await databases(beside)).filter((name) => name?.includes('-needs-'))).toHaveLength(1);
		// Chromium has one store for all files: the draft comes along, and the page has said who can see it.
		const moved = await openKit(await person.newPage(), await kits.move('needs'));
		await expect.poll(() => moved.getByLabel('Difficulty today').inputValue()).toBe('站会太长');
		await moved.getByText('other pages opened from disk can read it').waitFor();
		await person.close();
	});

	// In every run `no-storage.test` does so for a form that is a page of the site.
	it.runIf(process.env['EVERY_PAGE'])(
		'works where the browser keeps nothing, and says so before the first keystroke',
		async () => {
			const guest = await newPerson(browser);
			await guest.addInitScript(() => {
				Object.defineProperty(window, 'indexedDB', {
					get() {
						throw new DOMException('no', 'SecurityError');
					},
				});
			});
			const page = await openKit(await guest.newPage(), kits.url('needs'));
			await page.getByText('浏览器不允许本页在这台设备上保存数据').waitFor();
			expect(await saidOfPlace(page).count()).toBe(0);
			await fillNeeds(page, 'zh-CN', '说不清找谁');
			await page.getByRole('button', { name: 'English' }).click();
			expect(await page.getByLabel('Difficulty today').inputValue()).toBe('说不清找谁');
			await page.getByRole('button', { name: '简体中文' }).click();
			await saveButton(page).click();
			await page.getByText('已记下 1 条，但没有存到设备上').first().waitFor();
			await page.getByRole('button', { name: '去交出' }).click();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: '下载 CSV 文件' }).click(),
			]);
			expect(download.suggestedFilename()).toMatch(/^goutong-needs-.*-1rows-/);
			await guest.close();
		},
	);
});
