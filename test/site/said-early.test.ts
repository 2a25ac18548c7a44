import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey } from '~/core/seal/make-key.ts';
import { launch, newPerson, onDisk, origin } from './browser.ts';

/** Three pages in each run, one of each kind of field; in `npm run soak` six. */
const all = process.env['EVERY_PAGE'] !== undefined;

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** A page whose scripts are on their way until they are let through. */
async function openAsleep(path: string): Promise<{ page: Page; wake: () => Promise<void> }> {
	const page = await (await newPerson(browser)).newPage();
	let letThrough = () => {};
	const gate = new Promise<void>((resolve) => {
		letThrough = resolve;
	});
	await page.route(/\.js(\?|$)/, async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto(origin() + path, { waitUntil: 'commit' });
	const wake = async () => {
		letThrough();
		await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
	};
	return { page, wake };
}

describe.skipIf(onDisk)('what somebody says in a page whose code is still on its way', () => {
	it('stays in a box of lines to check, which can be checked', async () => {
		const { page, wake } = await openAsleep('/hr/training/');
		await page.locator('.gt-course textarea').fill('一行');
		await wake();
		expect(await page.locator('.gt-course textarea').inputValue()).toBe('一行');
		await page.locator('.gt-course').getByRole('button', { name: '核对' }).click();
		await page.getByText('1 行看不懂').waitFor();
		await page.context().close();
	});

	it.runIf(all)('is the role whose courses come first, and stays it', async () => {
		const { page, wake } = await openAsleep('/courses/');
		await page.locator('#gt-course-role').selectOption('human_resources');
		await wake();
		await page.getByRole('heading', { name: '我的课', exact: true }).waitFor();
		await page.reload();
		await page.getByRole('heading', { name: '我的课', exact: true }).waitFor();
		expect(await page.locator('#gt-course-role').inputValue()).toBe('human_resources');
		await page.context().close();
	});

	it('is the role of whoever is new', async () => {
		const { page, wake } = await openAsleep('/everyone/newcomer/');
		await page.locator('[data-my-role]').selectOption('human_resources');
		await wake();
		const calendar = page.locator('[data-my-calendar]');
		await expect.poll(() => calendar.getAttribute('href')).toContain('human_resources.ics');
		expect(await page.locator('[data-my-role]').inputValue()).toBe('human_resources');
		await page.context().close();
	});

	it('is the moment a limit is counted from', async () => {
		const { page, wake } = await openAsleep('/everyone/due/');
		const result = page.locator('#gt-trial-result');
		const before = await result.innerText();
		await page.locator('#gt-trial-from').fill('2026-12-24T10:00');
		await wake();
		await expect.poll(() => result.innerText()).not.toBe(before);
		expect(await result.innerText()).toMatch(/12[-月/]2[4-9]/);
		await page.context().close();
	});

	it.runIf(all)('is whom an opinion is for', async () => {
		const { page, wake } = await openAsleep('/opinion/');
		await page.locator('#gt-opinion-named').check();
		await wake();
		await page.getByRole('button', { name: '下一步' }).click();
		await page.locator('textarea').first().waitFor();
		await page.context().close();
	});

	it.runIf(all)('is the backup of a key to try', async () => {
		const { page, wake } = await openAsleep('/hr/keys/');
		const { identity } = await makeKey();
		const file = { name: 'key.txt', mimeType: 'text/plain', buffer: Buffer.from(identity) };
		await page.locator('.gt-keys input[type=file]').setInputFiles(file);
		await wake();
		await page.locator('.gt-keys form button[type=submit]').click();
		await page.locator('.gt-keys .gt-notice--good').waitFor();
		await page.context().close();
	});
});
