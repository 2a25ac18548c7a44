import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { newPerson } from '../test/site/browser.ts';

/** What a cold visit loads, compressed with brotli, in bytes. */
export interface ColdBytes {
	html: number;
	css: number;
	js: number;
	other: number;
	all: number;
}

/** A built site in `folder`, served at `origin`. */
export interface ServedSite {
	folder: string;
	origin: string;
}

/** The bytes of everything a page asks for, until it asks for nothing more, before it is touched. */
export async function coldBytes(
	browser: Browser,
	{ folder, origin }: ServedSite,
	path: string,
): Promise<ColdBytes> {
	const person = await newPerson(browser);
	const page = await person.newPage();
	const urls = new Set<string>();
	page.on('request', (request) => urls.add(request.url()));
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	// Some scripts are fetched when the page has nothing better to do: until nothing new is asked for.
	for (let asked = -1; asked !== urls.size;) {
		asked = urls.size;
		await page.evaluate(drawFrames);
	}
	const bytes: ColdBytes = { html: 0, css: 0, js: 0, other: 0, all: 0 };
	for (const url of urls) {
		if (!url.startsWith(origin)) continue;
		const { pathname } = new URL(url);
		const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const content = readFileSync(folder + decodeURI(file));
		const size = brotliCompressSync(content).length;
		bytes.all += size;
		bytes[kindOf(file)] += size;
		if (kindOf(file) !== 'html') continue;
		// A script written into the page is a script all the same.
		const withoutScripts = content
			.toString()
			.replace(/(<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g, '$1');
		const scripts = size - brotliCompressSync(withoutScripts).length;
		bytes.html -= scripts;
		bytes.js += scripts;
	}
	await person.close();
	return bytes;
}

/** About a second of an idle page. */
function drawFrames(): Promise<void> {
	return new Promise((resolve) => {
		let frames = 0;
		const draw = () => {
			frames += 1;
			if (frames === 60) requestIdleCallback(() => resolve(), { timeout: 3000 });
			else requestAnimationFrame(draw);
		};
		draw();
	});
}

function kindOf(file: string): 'html' | 'css' | 'js' | 'other' {
	if (file.endsWith('.html')) return 'html';
	if (file.endsWith('.css')) return 'css';
	return file.endsWith('.js') ? 'js' : 'other';
}
