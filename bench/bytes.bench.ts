import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import type { Browser } from 'playwright';
import { launch, newPerson } from '../test/site/browser.ts';

const site = fileURLToPath(new URL('../.cache/test-site', import.meta.url));
const pages = ['/', '/about/data/', '/trackers/assessment/', '/trackers/needs/', '/collect/'];

describe('bytes on a cold visit, brotli', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	it('by page and kind, before anything is touched', async () => {
		const results: Record<string, Record<string, number>> = {};
		for (const path of pages) {
			const person = await newPerson(browser);
			const page = await person.newPage();
			const urls = new Set<string>();
			page.on('request', (request) => urls.add(request.url()));
			await page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
			const kinds: Record<string, number> = { html: 0, css: 0, js: 0, other: 0 };
			for (const url of urls) {
				if (!url.startsWith(inject('origin'))) continue;
				const { pathname } = new URL(url);
				const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
				const kind = /\.(html|css|js)$/.exec(file)?.[1] ?? 'other';
				kinds[kind] = (kinds[kind] ?? 0) + brotliCompressSync(readFileSync(site + file)).length;
			}
			results[path] = { ...kinds, all: Object.values(kinds).reduce((sum, size) => sum + size, 0) };
			await person.close();
		}
		console.table(results);
	});
});
