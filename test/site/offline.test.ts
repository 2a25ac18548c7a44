import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseName, launch, newPerson } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';
import { fillAssessment, handOver, openTracker, save } from './fill-in.ts';
import { keptFiles, readKept, untilKept } from './offline/kept.ts';
import { makeNextVersion } from './offline/next-version.ts';
import { makeSmallerSite } from './offline/smaller-site.ts';
import { builtPages } from './pages.ts';
import { openPlace, type Place } from './offline/place.ts';
import { withoutOffline } from './offline/without-offline.ts';
import { askDialog, openDialog } from './search/ask-dialog.ts';

const whole = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));
const asOf = /没有网络，内容截至 \d{4}年\d{1,2}月\d{1,2}日/;
const sentence = '下一版里新写的一句。';

/** `npm run soak` keeps and opens every page. */
const all = process.env['EVERY_PAGE'] !== undefined;
const opened = ['', 'hr/report/', 'print/external/'];
const needed = ['everyone/why/', 'everyone/channels/', 'trackers/assessment/', 'collect/'];
let site = whole;
const ownPages = builtPages().filter((path) => !path.startsWith('/en/'));

let browser: Browser;
let place: Place;
let person: BrowserContext;
let page: Page;
const made: string[] = [];
beforeAll(async () => {
	browser = await launch();
	if (!all) {
		site = makeSmallerSite(whole, [...opened, ...needed]);
		made.push(site);
	}
	place = await openPlace(site);
	person = await newPerson(browser, { isOffline: true });
	page = await person.newPage();
});
afterAll(async () => {
	await browser.close();
	await place.stop();
	for (const folder of made) rmSync(folder, { recursive: true });
});

const heading = () => page.locator('h1').innerText();
const at = (path: string) => page.goto(place.origin + path);

describe('after one visit, with the server stopped', () => {
	it('the whole handbook is there, and of the language nobody asked for nothing', async () => {
		await at('/everyone/why/');
		await untilKept(page);
		await place.stop();
		expect(Object.keys((await readKept(page))?.languages ?? {})).toEqual(['zh-CN']);
	}, 240_000);

	const patience = { timeout: all ? 600_000 : 120_000 };
	it('pages open that were never visited, and say of when they are', patience, async () => {
		for (const path of all ? ownPages : opened.map((address) => `/${address}`)) {
			expect((await at(path))?.status(), path).toBe(200);
		}
		await at('/everyone/channels/');
		await page.getByText(asOf).waitFor();
		expect(await heading()).not.toBe('');
	});

	it('an address without its slash leads to its page, one that is not there to the page that says so', async () => {
		await at('/everyone/channels?from=chat#top');
		expect(page.url()).toBe(`${place.origin}/everyone/channels/?from=chat#top`);
		expect((await at('/everyone/nowhere/'))?.status()).toBe(404);
		await page.getByText('这台设备上也没有存这个地址的页面').waitFor();
		await page.getByText('this device keeps no page at this address').waitFor();
	});

	it('search finds', async () => {
		await at('/everyone/why/');
		await openDialog(page);
		const [shown] = await askDialog(page, ['首问负责制']);
		expect(shown?.pages.length).toBeGreaterThan(2);
	});

	it('a draft survives a reload, is saved, handed over, and collected', async () => {
		await openTracker(page, place.origin, 'assessment', 'zh-CN');
		await fillAssessment(page, 'zh-CN', '没有网络时写的', 2);
		await page
			.getByText(/^草稿已存在本机/)
			.last()
			.waitFor();
		await page.reload();
		await page
			.getByText(/^已找回 .*的草稿/)
			.first()
			.waitFor();
		await save(page, 'zh-CN');
		const { name, bytes } = await handOver(page, 'zh-CN');
		expect(bytes.toString('utf8')).toContain('没有网络时写的');
		await openCollect(page, place.origin);
		expect(await importFiles(page, [{ name, bytes }])).toBe('imported');
	});
});

describe('when the next version is deployed', () => {
	it('only what changed is fetched; a form that was open keeps its code until it is closed', async () => {
		await place.start(site);
		const before = await untilKept(page);
		await at('/trackers/assessment/');
		await page.getByRole('button', { name: '再填一份' }).waitFor();
		await fillAssessment(page, 'zh-CN', '更新时还开着', 1);
		const next = makeNextVersion(site, sentence);
		made.push(next.folder);
		await place.start(next.folder);
		const other = await person.newPage();
		await other.goto(`${place.origin}/everyone/why/`);
		await untilKept(other, 'zh-CN', before);
		const fetched = place.asked.filter((one) => !/^(everyone\/why\/|offline|mark\.svg)/.test(one));
		expect(fetched.filter((one) => !one.startsWith('_astro/'))).toEqual(['everyone/channels/']);
		expect(fetched).toContain(next.after);
		await place.stop();
		expect(await page.evaluate(canFetch, `${place.origin}/${next.before}`)).toBe(true);
		await save(page, 'zh-CN');
		expect((await handOver(page, 'zh-CN')).bytes.toString('utf8')).toContain('更新时还开着');
		await other.goto(`${place.origin}/everyone/channels/`);
		await other.getByText(sentence).waitFor();
		await page.close();
		await place.start(next.folder);
		await other.goto(`${place.origin}/everyone/why/`);
		page = other;
		const isKept = async (file: string) => (await keptFiles(page)).some((it) => it.endsWith(file));
		await expect.poll(() => isKept(next.before), { timeout: 30_000 }).toBe(false);
		expect(await isKept(next.after)).toBe(true);
	});
});

describe('where the company wants none of it', () => {
	it('devices that have it let it go, and nothing that people wrote', async () => {
		const without = await withoutOffline(site);
		made.push(without);
		await place.start(without);
		// A browser looks for the next worker once for every page that is opened, and not again where that failed:
		// Chromium a second after it was, and later if another one is opened before.
		const workersAfterNextPage = async () => {
			await at('/everyone/why/');
			return page.evaluate(workers);
		};
		const patient = { timeout: 60_000, interval: 3000 };
		await expect.poll(workersAfterNextPage, patient).toBe(0);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		await at('/trackers/assessment/');
		await page.getByText('2 份', { exact: true }).waitFor();
		const databases = await page.evaluate(() => indexedDB.databases());
		expect(databases.map(({ name }) => name)).toContain(databaseName());
	});
});

const workers = async () => (await navigator.serviceWorker.getRegistrations()).length;

const canFetch = (url: string) => fetch(url).then(({ ok }) => ok);
