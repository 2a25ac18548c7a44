import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlace, type Place } from '../offline/place.ts';
import { createFirefox, type Firefox, firefoxPath } from './firefox.ts';

const site = fileURLToPath(new URL('../../../.cache/test-site', import.meta.url));
/** Starting another browser takes seconds: `npm run soak` does. */
const long = process.env['EVERY_PAGE'] !== undefined;

describe.skipIf(!firefoxPath || !long)('Firefox, after one visit, with the server stopped', () => {
	let firefox: Firefox;
	let place: Place;
	beforeAll(async () => {
		place = await openPlace(site);
		firefox = await createFirefox({ 'dom.serviceWorkers.enabled': true });
	});
	afterAll(async () => {
		await firefox.remove();
		await place.stop();
	});

	it('shows pages that were never visited, and says of when they are; a form can be opened', async () => {
		const page = await firefox.start();
		await page.goto(`${place.origin}/everyone/why/`);
		await page.until(`document.documentElement.dataset.offline === 'kept'`, 60_000);
		await place.stop();
		await page.goto(`${place.origin}/everyone/channels?from=chat`);
		await page.until(`document.body.innerText.includes('没有网络，内容截至')`);
		expect(await page.evaluate('location.pathname + location.search')).toMatch(
			/\/everyone\/channels\/\?from=chat$/,
		);
		await page.goto(`${place.origin}/trackers/assessment/`);
		await page.until(`document.querySelector('.gt-cover__start:enabled')`);
	});
});
