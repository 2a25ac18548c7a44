import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBlind, newPerson, origin } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBlind();
	const person = await newPerson(browser, { viewport: { width: 390, height: 844 } });
	page = await person.newPage();
});
afterAll(() => browser.close());

// Whoever needs letters twice as large sets them in the browser; a page wider than the phone is read line by line.
it.each([
	'/en/trackers/feedback/',
	'/en/trackers/my_needs/',
	'/trackers/complaints/',
	'/opinion/',
	'/en/everyone/due/',
	'/en/everyone/regular-meetings/',
	'/en/hr/other-tools/',
	'/en/courses/first_week/sheet/',
	'/en/courses/front_line/sheet/',
	'/en/paper/actions/',
	'/en/paper/forum_reports/',
	'/paper/feedback/',
])('with letters twice as large, %s is no wider than a phone', async (path) => {
	await page.goto(`${origin()}${path}`);
	const [wide, room] = await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
		return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
	});
	expect(wide).toBeLessThanOrEqual(room ?? 0);
});

it.each(['/print/everyone/', '/print/hr/', '/en/print/everyone/', '/en/print/hr/'])(
	'with letters twice as large, the booklet %s is no wider than a small phone',
	async (path) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`${origin()}${path}`);
		const wide = await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
			return document.documentElement.scrollWidth;
		});
		expect(wide).toBe(320);
	},
);
