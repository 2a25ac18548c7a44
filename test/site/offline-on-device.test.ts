import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intranet, launch, newPerson } from './browser.ts';
import { keptFiles, readKept } from './offline/kept.ts';
import { openPlace, type Place } from './offline/place.ts';

/** `npm run soak` fills devices and looks at what is dear. */
const all = process.env['EVERY_PAGE'] !== undefined;

let browser: Browser;
let place: Place;
beforeAll(async () => {
	browser = await launch();
	place = await openPlace(fileURLToPath(new URL('../../.cache/test-site', import.meta.url)));
});
afterAll(async () => {
	await browser.close();
	await place.stop();
});

describe('on a device', () => {
	it.runIf(all)('that is short of storage, it is said once that nothing was kept', async () => {
		const poor = await newPerson(browser, { isOffline: true });
		const opened = await poor.newPage();
		const devtools = await poor.newCDPSession(opened);
		await opened.goto(`${place.origin}/everyone/why/`);
		await devtools.send('Storage.overrideQuotaForOrigin', {
			origin: new URL(place.origin).origin,
			quotaSize: 6_000_000,
		});
		await opened.getByText('这台设备的存储空间不多').waitFor();
		expect(await keptFiles(opened)).toHaveLength(1);
		await opened.reload();
		await opened.waitForFunction(hasLooked);
		expect(await opened.getByText('这台设备的存储空间不多').count()).toBe(0);
		await poor.close();
	});

	it.runIf(all)('where data is dear, the handbook is fetched when somebody says so', async () => {
		const careful = await newPerson(browser, { isOffline: true });
		await careful.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { type: 'cellular' } });
		});
		const opened = await careful.newPage();
		await opened.goto(`${place.origin}/en/everyone/why/`);
		await opened.getByText(/The whole handbook \(about \d\.\d MB\)/).waitFor();
		expect(await readKept(opened)).toBe(null);
		await opened.getByRole('button', { name: 'Keep it on this device' }).click();
		await opened.getByText('is kept on this device and opens without a network').waitFor();
		expect(Object.keys((await readKept(opened))?.languages ?? {})).toEqual(['en']);
		await careful.close();
	});
});

describe('over plain http', () => {
	it('there is none of it: no worker, nothing kept, nothing said, no file of it asked for', async () => {
		const worker = await newPerson(browser, { isOffline: true });
		const opened = await worker.newPage();
		await opened.clock.install();
		place.asked.length = 0;
		const { port } = new URL(place.origin);
		await opened.goto(`${intranet().replace(/:\d+/, `:${port}`)}/everyone/why/`);
		await opened.clock.runFor(60_000);
		expect(await opened.evaluate(() => 'serviceWorker' in navigator || 'caches' in window)).toBe(
			false,
		);
		expect(place.asked.filter((one) => one.includes('offline'))).toEqual([]);
		await worker.close();
	});
});

/** In a page: the list was asked for, or what is kept was looked at, and the answer has come. */
const hasLooked = () => document.documentElement.dataset['offline'] !== undefined;
