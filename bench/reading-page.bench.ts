import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { launch } from '../test/site/browser.ts';
import { builtPages } from '../test/site/pages.ts';
import { coldBytes } from './cold-bytes.ts';
import { buildDefaultStarlight } from './default-starlight.ts';
import { plainPages } from './plain-pages.ts';

const ours = fileURLToPath(new URL('../.cache/test-site', import.meta.url));

/** The home page, the longest reading page, a page of tables, and a short one. */
const pages = ['/', '/external/complaints/', '/templates/tables/', '/everyone/why/'].flatMap(
	(path) => [path, `/en${path}`],
);

describe('a reading page beside the same page of default Starlight, cold, brotli', () => {
	let browser: Browser;
	let server: Server;
	let theirs: string;
	beforeAll(async () => {
		theirs = await buildDefaultStarlight(plainPages(ours, builtPages()));
		server = await serve(theirs);
		browser = await launch();
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});

	it('by page and kind; the ratios are to be at most 0.6 in all and 0.2 of scripts', async () => {
		const address = server.address();
		if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
		const results: Record<string, object> = {};
		for (const path of pages) {
			const own = await coldBytes(browser, { folder: ours, origin: inject('origin') }, path);
			const plain = await coldBytes(
				browser,
				{ folder: theirs, origin: `http://localhost:${address.port}` },
				path,
			);
			results[path] = {
				...own,
				'default js': plain.js,
				'default all': plain.all,
				'ratio js': round(own.js / plain.js),
				'ratio all': round(own.all / plain.all),
			};
		}
		console.table(results);
	});
});

const round = (ratio: number) => Math.round(ratio * 1000) / 1000;
