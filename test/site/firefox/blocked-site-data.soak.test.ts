import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canSave, fillNeeds, pressSave } from './driven.ts';
import { createFirefox, type Firefox, firefoxPath } from './firefox.ts';
import type { FirefoxPage } from './firefox-page.ts';

let firefox: Firefox;
let page: FirefoxPage;

// Without Firefox there is nobody to block anything: `FIREFOX` names one that is not on the path.
describe.skipIf(!firefoxPath)('a Firefox that is told to block cookies and site data', () => {
	beforeAll(async () => {
		firefox = await createFirefox({ 'network.cookie.cookieBehavior': 2 });
		page = await firefox.start();
	});
	afterAll(() => firefox?.remove());

	it('opens the form, says that nothing is kept, and hands over what was filled in', async () => {
		await page.goto(`${inject('origin')}/trackers/needs/`);
		await page.until(canSave);
		const alert = await page.evaluate<string>(`document.querySelector('.gt-storage').textContent`);
		expect(alert).toContain('浏览器不允许本页在这台设备上保存数据');
		await fillNeeds(page, '说不清找谁');
		await pressSave(page);
		await page.until(`document.body.textContent.includes('已记下 1 条，但没有存到设备上')`);
		await page.evaluate(`[...document.querySelectorAll('button')]
			.find((one) => one.textContent === '去交出').click()`);
		await page.until(`document.querySelector('.gt-preview__rows')?.textContent.includes('1 行')`);
	});

	it('says so on the collecting page as well', async () => {
		await page.goto(`${inject('origin')}/collect/`);
		await page.until(`document.body.textContent.includes('浏览器不允许本站在这台设备上保存数据')`);
	});
});
