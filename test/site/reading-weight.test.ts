import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inSite, origin } from './browser.ts';
import { builtPages, isSearched } from './pages.ts';

const known = new Map<string, Promise<string>>();

/** Home and the map bring something to do along: 27.0 and 25.4 kB. */
const doesMore = /^\/(en\/)?(everyone\/map\/)?$/;

/** Every page to read that has no form of its own: what a visitor without anything kept loads for it. */
it('the page to read in the middle weighs at most 20 kB, the heaviest 25, as a server sends it', async () => {
	const pages = builtPages().filter(isSearched);
	// Every fifth is enough to find the middle, and compressing takes a while.
	const drawn = pages.filter((path, at) => at % 5 === 0 && !doesMore.test(path));
	const all: number[] = [];
	for (const path of drawn) {
		const html = await text(path);
		if (html.includes('<astro-island')) continue;
		const linked = urls(html, /<link rel="stylesheet" href="([^"]+)"/g);
		const scripts = await reached(urls(html, /<script type="module" src="([^"]+)"/g));
		const parts = await Promise.all([...linked, ...scripts].map((it) => sizeOf(inSite(it))));
		all.push(parts.reduce((sum, size) => sum + size, packed(html)));
	}
	all.sort((a, b) => a - b);
	expect(all.length).toBeGreaterThan(20);
	expect(all[Math.floor(all.length / 2)]).toBeLessThanOrEqual(20_000);
	expect(all.at(-1)).toBeLessThanOrEqual(25_000);
});

/** The scripts, and those they begin with. */
async function reached(
	scripts: readonly string[],
	found = new Set<string>(),
): Promise<Set<string>> {
	for (const script of scripts.filter((it) => !found.has(it))) {
		found.add(script);
		const imported = urls(await ofSite(script), /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
		await reached(
			imported.map((it) => new URL(it, new URL(script, origin())).pathname),
			found,
		);
	}
	return found;
}

const ofSite = (address: string) => text(inSite(address));

function text(path: string): Promise<string> {
	const asked = known.get(path) ?? fetch(origin() + path).then((answer) => answer.text());
	known.set(path, asked);
	return asked;
}

const sizes = new Map<string, Promise<number>>();

/** Pages share most of what they load. */
function sizeOf(path: string): Promise<number> {
	const size = sizes.get(path) ?? text(path).then(packed);
	sizes.set(path, size);
	return size;
}

const packed = (content: string) => brotliCompressSync(content).length;

function urls(content: string, pattern: RegExp): string[] {
	return [...new Set([...content.matchAll(pattern)].map(([, url]) => url ?? ''))];
}
