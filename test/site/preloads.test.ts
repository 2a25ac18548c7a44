import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inSite, launch, newPerson, origin } from './browser.ts';

const withIsland = ['/trackers/assessment/', '/en/trackers/needs/', '/collect/'];

describe('the head of a page with an island', () => {
	it.each(withIsland)(
		'%s names every script the island needs at once, and no other',
		async (path) => {
			const html = await text(path);
			const entries = urls(html, /\s(?:component|renderer)-url="([^"]+)"/g);
			expect(entries.length).toBeGreaterThanOrEqual(2);
			expect(preloads(html).sort()).toEqual([...(await neededBy(entries))].sort());
		},
	);

	it.each(['needs', 'feedback', 'complaints'])(
		'the code of the register %s is at most 55 kB as a server sends it',
		async (tracker) => expect(await weigh(tracker)).toBeLessThanOrEqual(55_000),
	);

	it.each(['assessment', 'my_needs'])(
		'the code of the survey %s is at most 55 kB as a server sends it',
		async (tracker) => expect(await weigh(tracker)).toBeLessThanOrEqual(55_000),
	);

	it('names none on a page to read', async () => {
		expect(preloads(await text('/everyone/why/'))).toEqual([]);
	});
});

describe('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	it.each(withIsland)(
		'%s loads what its head names once, and Chromium warns of none',
		async (path) => {
			const person = await newPerson(browser);
			const page = await person.newPage();
			const said: string[] = [];
			const asked: string[] = [];
			page.on('console', (message) => said.push(message.text()));
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await page.goto(origin() + path, { waitUntil: 'networkidle' });
			await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
			for (const url of preloads(await text(path))) {
				expect(asked.filter((it) => it === url)).toEqual([url]);
			}
			expect(said).toEqual([]);
			await person.close();
		},
	);
});

/** The scripts of a form that its page names, in bytes. */
async function weigh(tracker: string): Promise<number> {
	const scripts = preloads(await text(`/trackers/${tracker}/`));
	expect(scripts.length).toBeGreaterThan(3);
	return (await Promise.all(scripts.map(sizeOf))).reduce((sum, size) => sum + size, 0);
}

const sizes = new Map<string, Promise<number>>();

/** Forms share most of their scripts. */
function sizeOf(script: string): Promise<number> {
	const size =
		sizes.get(script) ?? text(inSite(script)).then((code) => brotliCompressSync(code).length);
	sizes.set(script, size);
	return size;
}

async function text(path: string): Promise<string> {
	const response = await fetch(origin() + path);
	expect(response.status, path).toBe(200);
	return response.text();
}

function preloads(html: string): string[] {
	return urls(html.split('</head>')[0] ?? '', /<link rel="modulepreload" href="([^"]+)"/g);
}

/** By what stands in the scripts themselves, from one to the next. */
async function neededBy(
	scripts: readonly string[],
	known = new Set<string>(),
): Promise<Set<string>> {
	for (const script of scripts.filter((it) => !known.has(it))) {
		known.add(script);
		const imported = urls(await text(inSite(script)), /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
		await neededBy(
			imported.map((it) => new URL(it, new URL(script, origin())).pathname),
			known,
		);
	}
	return known;
}

function urls(content: string, pattern: RegExp): string[] {
	return [...new Set([...content.matchAll(pattern)].map(([, url]) => url ?? ''))];
}
