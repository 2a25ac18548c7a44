import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inSite, launch, launchBlind, newPerson, onDisk, origin } from './browser.ts';

let browser: Browser;
/** Where nothing is kept that another test could find: a page in a profile that has been there takes half as long. */
let reader: BrowserContext;
beforeAll(async () => {
	browser = await launch();
	reader = await newPerson(browser);
});
afterAll(() => browser.close());

describe('the glossary', () => {
	it('finds a term by one of its other names', async () => {
		const page = await reader.newPage();
		await page.goto(`${origin()}/everyone/glossary/`);
		await page.getByLabel('查术语').fill('周例会');
		await expect
			.poll(() => page.locator('[data-term]:visible dt').allInnerTexts())
			.toEqual([expect.stringContaining('周部门例会')]);
		await page.close();
	});
});

describe('a handbook page', () => {
	// The time is set for all pages of a profile.
	let visitor: BrowserContext;
	beforeAll(async () => {
		visitor = await newPerson(browser);
	});

	it.each([
		['on its review day', '2027-06-01T12:00:00', false],
		['the day after', '2027-06-02T12:00:00', true],
	])('says whether its review is overdue %s', async (_, now, overdue) => {
		const page = await visitor.newPage();
		await page.clock.setFixedTime(now);
		await page.goto(`${origin()}/phases/`);
		await expect.poll(() => page.getByText('已过复核日期').isVisible()).toBe(overdue);
		await page.close();
	});
});

describe('the way through the pages of an audience', () => {
	it('leads from its first page to its last, and not into those of another', async () => {
		// Only read, without scripts: the way is there without them, and takes a third of the time.
		const blind = await launchBlind();
		const page = await (await newPerson(blind, { javaScriptEnabled: false })).newPage();
		await page.goto(`${origin()}/external/customer-tiers/`);
		expect(await page.locator('a[rel="prev"]').count()).toBe(0);
		const seen = [page.url()];
		while ((await page.locator('a[rel="next"]').count()) > 0) {
			const next = await page.locator('a[rel="next"]').getAttribute('href');
			await page.goto(new URL(next ?? '', page.url()).href);
			expect(seen).not.toContain(page.url());
			seen.push(page.url());
		}
		// The registers of its readers come after the pages with the rules.
		const folders = seen.map((url) => inSite(url).split('/')[1]);
		expect(folders.slice(0, 8)).toEqual(Array(8).fill('external'));
		expect(new Set(folders.slice(8))).toEqual(new Set(['trackers']));
		expect(seen.map(inSite)).toContain('/trackers/complaints/');
		expect(seen.map(inSite)).not.toContain('/trackers/assessment/');
		expect(await page.locator('a[rel="prev"]').count()).toBe(1);
		await blind.close();
	});
});

// A disk has nobody who could say that there is no such page.
describe.skipIf(onDisk)('an address that is not there', () => {
	it('says so in both languages and leads on', async () => {
		const page = await reader.newPage();
		const answer = await page.goto(`${origin()}/everyone/no-such-page/`);
		expect(answer?.status()).toBe(404);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这一页');
		await page.locator('[lang="en"]').getByRole('link', { name: 'Contents' }).click();
		await page.waitForURL(`${origin()}/en/contents/`);
	});

	it('offers the page that is meant', async () => {
		const page = await reader.newPage();
		const link = page
			.locator('[lang="en"]')
			.getByRole('link', { name: '/everyone/channels/', exact: true });
		for (const path of [
			'/everyone/channels/，',
			'/everyone/channels。谢谢',
			'/Everyone/Channels/)',
			'/everyone//channels/”',
		]) {
			const answer = await page.goto(origin() + path);
			expect(answer?.status(), path).toBe(404);
			await link.waitFor();
		}
		await link.click();
		await page.waitForURL(`${origin()}/everyone/channels/`);
	});
});

describe('the menu', () => {
	it('unfolds the other groups in place on a phone, reads the contents once, in rows for a finger', async () => {
		const viewport = { width: 390, height: 844 };
		const page = await (await newPerson(browser, { viewport, hasTouch: true })).newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(inSite(request.url())));
		await page.goto(origin());
		await page.getByRole('button', { name: '菜单' }).tap();
		for (const [group, title] of [
			['管理者', '三问：谁发起、谁响应、谁负责'],
			['试点部门', '每周记录'],
		] as const) {
			await page.locator('summary', { hasText: group }).tap();
			await page.locator('nav.sidebar').getByRole('link', { name: title }).waitFor();
		}
		// On a disk no page can read another: there the groups are in it.
		expect(asked.filter((path) => path === '/contents/')).toHaveLength(onDisk ? 0 : 1);
		const heights = await page.$$eval('nav.sidebar :is(a, summary)', (rows) =>
			rows.filter((row) => row.checkVisibility()).map((row) => row.getBoundingClientRect().height),
		);
		expect(heights.length).toBeGreaterThan(20);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
		await page.getByRole('link', { name: '三问：谁发起、谁响应、谁负责' }).tap();
		await page.waitForURL(`${origin()}/managers/three-questions/`);
	});

	it.skipIf(onDisk)('leads to the contents without scripts', async () => {
		const page = await (await newPerson(browser, { javaScriptEnabled: false })).newPage();
		await page.goto(`${origin()}/everyone/why/`);
		await page.locator('nav.sidebar').getByRole('link', { name: '管理者' }).click();
		await page.waitForURL(`${origin()}/contents/#part-3`);
	});
});
