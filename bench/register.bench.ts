import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { launch, newPerson } from '../test/site/browser.ts';
import { loadDefinitions } from '../test/unit/definitions.ts';
import { longestTask, startTrace } from './measure.ts';
import { makeRegister } from './register-records.ts';

const records = Number(process.env['BENCH_RECORDS'] ?? 5000);
const children = Number(process.env['BENCH_CHILDREN'] ?? 4);

describe('a register that has grown', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	it(`${records} records with ${children} each, beside ten`, async () => {
		const all = loadDefinitions('zh-CN');
		// The one whose records take most to tell.
		const [register] = all
			.filter((one) => one.children.length > 0)
			.toSorted((a, b) => b.clocks.length - a.clocks.length);
		const child = all.find(({ id }) => id === register?.children[0]);
		if (!register || !child) return console.info('No register of this handbook has children.');
		const address = `${inject('origin')}/trackers/${register.id}/`;
		const figures: Record<string, Record<string, number>> = {};
		for (const count of [10, records]) {
			const person = await newPerson(browser);
			const page = await person.newPage();
			await page.goto(address, { waitUntil: 'networkidle' });
			await keep(page, makeRegister(register, child, { records: count, children }));
			await page.goto('about:blank');
			const trace = await startTrace(page);
			const start = performance.now();
			await page.goto(address);
			await page.locator('.gt-record [data-row="0"]:enabled').waitFor({ timeout: 120_000 });
			const shown = performance.now();
			await page.locator('.gt-controls input[type="search"]').fill('回音');
			await page.getByText(/找到 [\d,]+ 条，共/).waitFor({ timeout: 60_000 });
			const searched = performance.now();
			await page.locator('.gt-record [data-row="0"]:enabled').click();
			await page.locator('.gt-timeline').waitFor();
			const opened = performance.now();
			const longest = await longestTask(trace);
			const typing = await timeToType(page, address);
			const today = await timeToWork(page, '/today/', '.gt-today-section li');
			const home = await timeToWork(page, '/', '[data-open-now] a[href*="#record="]');
			figures[`${count} records`] = {
				'first row (ms)': Math.round(shown - start),
				'searched (ms)': Math.round(searched - shown),
				'a record (ms)': Math.round(opened - searched),
				'longest task (ms)': Math.round(longest),
				'eight keys (ms)': Math.round(typing.time),
				'longest task then': Math.round(typing.longest),
				'today (ms)': Math.round(today.time),
				'its longest task': Math.round(today.longest),
				'home (ms)': Math.round(home.time),
				'longest task there': Math.round(home.longest),
			};
			await person.close();
		}
		console.table(figures);
	});
});

/** Milliseconds eight keys take in a new record below the table, and the longest task among them. */
async function timeToType(page: Page, address: string) {
	await page.goto('about:blank');
	await page.goto(`${address}#new`);
	const field = page
		.locator('.gt-form textarea:enabled, .gt-form input[type="text"]:enabled')
		.first();
	await field.waitFor({ timeout: 60_000 });
	await field.focus();
	await page.waitForTimeout(5000);
	const trace = await startTrace(page);
	const start = performance.now();
	await page.keyboard.type('a request');
	const time = performance.now() - start;
	await page.waitForTimeout(500);
	return { time, longest: await longestTask(trace) };
}

/** Milliseconds until a page shows what is to be done, and its longest task until then and a moment after. */
async function timeToWork(page: Page, path: string, first: string) {
	await page.goto('about:blank');
	const trace = await startTrace(page);
	const start = performance.now();
	await page.goto(`${inject('origin')}${path}`);
	await page.locator(first).first().waitFor({ timeout: 60_000 });
	const time = performance.now() - start;
	await page.waitForTimeout(500);
	return { time, longest: await longestTask(trace) };
}

/** Puts records on the device past the form, a thousand at a time. */
async function keep(page: Page, all: readonly StoredEntry[]): Promise<void> {
	for (let start = 0; start < all.length; start += 1000) {
		await page.evaluate(
			async (some) => {
				const db = await new Promise<IDBDatabase>((resolve, reject) => {
					const request = indexedDB.open('goutong');
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
				const change = db.transaction('entries', 'readwrite');
				for (const entry of some) change.objectStore('entries').put(entry);
				await new Promise((resolve) => {
					change.oncomplete = resolve;
				});
				db.close();
			},
			all.slice(start, start + 1000),
		);
	}
}
