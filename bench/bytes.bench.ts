import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { launch } from '../test/site/browser.ts';
import { coldBytes } from './cold-bytes.ts';

const folder = fileURLToPath(new URL('../.cache/test-site', import.meta.url));
const pages = ['/', '/about/data/', '/trackers/assessment/', '/trackers/needs/', '/collect/'];

describe('bytes on a cold visit, brotli', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	it('by page and kind, before anything is touched', async () => {
		const results: Record<string, object> = {};
		for (const path of pages) {
			results[path] = await coldBytes(browser, { folder, origin: inject('origin') }, path);
		}
		console.table(results);
	});
});
