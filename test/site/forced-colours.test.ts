import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import { loadDefinition } from '../unit/definitions.ts';
import { launch, newPerson, origin } from './browser.ts';
import { importFiles, openCollect } from './collect.ts';
import { findLostColours } from './lost-colours.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

it('in colours the system chose, what is collected can be told apart on every tab, and charts are drawn in them whatever theme the page has', async () => {
	const complaints = loadDefinition('complaints', 'zh-CN');
	const entries = Array.from({ length: 12 }, (_, place) =>
		createEntry(complaints, {
			values: {
				...{ received_at: `2026-07-${10 + place}T09:00:00+08:00`, channel: 'phone' },
				...{ severity: 'low', department: 'customer_service' },
				...(place % 2 === 0 ? { status: 'open' } : { status: 'closed', closed_on: '2026-08-20' }),
			},
			now: new Date('2026-08-20T09:00:00+08:00'),
			...{ device: 'd-7kq2', submission: null },
		}),
	);
	const { text } = encodeCsv(entries, complaints, { batch: 'b-7kq2' });
	const person = await newPerson(browser, {
		colorScheme: 'light',
		reducedMotion: 'reduce',
	});
	const page = await person.newPage();
	await openCollect(page, origin());
	await importFiles(page, [{ name: 'complaints.csv', bytes: Buffer.from(text) }]);
	await page.evaluate(() => {
		document.documentElement.dataset['theme'] = 'dark';
	});
	const tabs = page.getByRole('tablist').first().getByRole('tab');
	const faults: string[] = [];
	for (const tab of await tabs.all()) {
		await tab.click();
		await page.getByText('正在打开……').waitFor({ state: 'hidden' });
		await page.evaluate(findLostColours, false);
		await page.emulateMedia({ forcedColors: 'active' });
		// Its own rules for them a page goes by from the next frame on.
		await page.evaluate(
			() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
		);
		const lost = await page.evaluate(findLostColours, true);
		await page.emulateMedia({ forcedColors: 'none' });
		faults.push(...lost.map((one) => `${one} (${page.url()})`));
	}
	expect(faults).toEqual([]);

	await page.getByRole('tab', { name: '报告' }).click();
	await page.getByLabel('写哪一季').selectOption({ label: '2026 年第 3 季度' });
	const bar = page.locator('.gt-chart-count').first();
	await bar.waitFor();
	await page.emulateMedia({ forcedColors: 'active' });
	const [fill, highlight] = await bar.evaluate((one) => {
		const probe = document.createElement('i');
		probe.style.color = 'Highlight';
		document.body.append(probe);
		return [getComputedStyle(one).fill, getComputedStyle(probe).color];
	});
	expect(fill).toBe(highlight);
	await person.close();
});
