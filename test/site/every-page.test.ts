import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWithAxe } from './axe.ts';
import { launchBlind, newPerson, onDisk, origin } from './browser.ts';
import { findCutText } from './cut-text.ts';
import { findWays, wake } from './find-ways.ts';
import { findLostColours } from './lost-colours.ts';
import { builtPages } from './pages.ts';

const pages = [...builtPages(), ...(onDisk ? [] : ['/404.html'])];

/**
 * A look at every page takes minutes, axe seconds for a long page. Each time some of every kind are looked at,
 * however many pages there are, spread evenly and by turns in either language; a few of each kind thoroughly,
 * booklets left out. `npm run soak` looks at all.
 */
const all = process.env['EVERY_PAGE'] !== undefined;
const chinese = pages.filter((path) => !path.startsWith('/en/'));
const kindsOfPages: [kind: RegExp, looked: number, thoroughly: number][] = [
	[/^\/$|^\/(404|collect|today|about|everyone\/(map|glossary|due))/, 5, 2],
	[/^\/trackers\//, 3, 2],
	[/^\/paper\//, 1, 1],
	[/^\/print\//, 1, 0],
	[/./, 5, 2],
];
const looked = new Set<string>();
const lookedThoroughly = new Set<string>();
for (const [at, [kind, some, few]] of kindsOfPages.entries()) {
	const isElsewhere = (path: string) =>
		kindsOfPages.slice(0, at).some(([other]) => other.test(path));
	const ofKind = chinese.filter((path) => kind.test(path) && !isElsewhere(path));
	for (const path of spread(ofKind, some)) looked.add(path);
	for (const path of spread(ofKind, few)) lookedThoroughly.add(path);
}
const isThorough = (path: string) => all || lookedThoroughly.has(path);

/** So many of a list, evenly spread, every other one in English. */
function spread(paths: readonly string[], count: number): string[] {
	const step = Math.max(1, paths.length / count);
	const chosen = paths.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
	return chosen.map((path, at) => (at % 2 === 0 || path.startsWith('/404') ? path : `/en${path}`));
}

/** All that one visit to a page brings to light, as sentences; empty where all is well. */
async function visit(
	page: Page,
	path: string,
	{ thorough, awake }: { thorough: boolean; awake: boolean },
): Promise<string[]> {
	const faults: string[] = [];
	const say = (fault: string) => faults.push(`${path}: ${fault}`);
	page.removeAllListeners();
	page.on('request', (request) => {
		const url = request.url();
		if (!/^(data|blob):/.test(url) && !url.startsWith(origin())) say(`asked ${url}`);
	});
	page.on('console', (message) => {
		// From disk axe would fetch the sheets, which a page of the folder may not.
		const isAxe = onDisk && /^Connecting to 'file:.*\.css'/.test(message.text());
		// Nothing is published beside this site, which a browser notes of every file that is not there.
		const isUnpublished = message.location().url.includes('/published/');
		if (message.type() === 'error' && !isAxe && !isUnpublished) say(`logged ${message.text()}`);
	});
	page.on('pageerror', (error) => say(`threw ${error.message}`));

	// 640 px are what a screen of 1280 px shows at 200 %; what fits 320 px nearly always fits 390.
	const wanted = thorough ? [320, 390, 640] : all ? [320, 390] : [320];
	// From the width the page before was left at, so that of those seen at several some are opened wide.
	const widths = page.viewportSize()?.width === 320 ? wanted : wanted.toReversed();
	// Blank forms, booklets and courses to hand out are paper; a course on a wall is for the room: it leads back to the
	// course alone. Every other page leads to the emergency page in one tap.
	const isPaper = /\/(paper|print)\/.|\/sheet\//.test(path);
	const isAlone = isPaper || path.endsWith('/present/');
	// A booklet is as long as fifty pages, which are looked at one by one.
	const isQuick = !all && /\/print\/./.test(path);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 640 });
		if (width === widths[0]) {
			await page.goto(origin() + path, { waitUntil: 'load' });
			if (awake) await page.evaluate(wake);
		}
		const ways = await page.evaluate(findWays);
		if (ways.width > width) say(`is ${ways.width} px wide on a screen of ${width} px`);
		if (!ways.policy.includes("default-src 'self'")) say('has no policy');
		if (ways.policy.includes('unsafe-inline')) say('allows inline code');
		if (!isAlone && ways.emergency !== 1) say('does not lead to the emergency page');
		if (!isAlone && ways.others !== 2) say('lacks the menu or the other language');
		if (isAlone && !isPaper) {
			const back = page.locator(`a[href$="${path.replace(/present\/$/, '')}"]`);
			if ((await back.count()) === 0) say('does not lead back to its course');
		}
		for (const fault of isQuick ? [] : await page.evaluate(findCutText))
			say(`${width} px: ${fault}`);
	}
	if (!thorough) return faults;
	await page.evaluate(findLostColours, false);
	await page.emulateMedia({ forcedColors: 'active' });
	for (const fault of await page.evaluate(findLostColours, true)) say(`forced colours: ${fault}`);
	await page.emulateMedia({ forcedColors: 'none' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await setTheme(page, 'light');
	for (const finding of await findWithAxe(page)) say(`light: ${finding}`);
	// Ink on paper has no other theme.
	if (isPaper) return faults;
	await setTheme(page, 'dark');
	// Only colours differ between the themes.
	for (const finding of await findWithAxe(page, ['color-contrast'])) say(`dark: ${finding}`);
	return faults;
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
	await page.evaluate((name) => {
		document.documentElement.dataset['theme'] = name;
	}, theme);
}

describe('every page', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBlind();
	});
	afterAll(() => browser.close());

	it('was built in both languages', () => {
		const built = builtPages();
		const chinese = built.filter((page) => !page.startsWith('/en/'));
		expect(chinese.length).toBeGreaterThan(50);
		expect(built.filter((page) => page.startsWith('/en/'))).toEqual(
			chinese.map((page) => `/en${page}`).sort(),
		);
	});

	it(
		'is clean under axe in both themes, can be read at 320, 390 and 640 px (200 % zoom) and in forced colours, keeps to its origin and its policy',
		{ timeout: all ? 3_600_000 : 600_000 },
		async () => {
			const queue = pages.filter((path) => all || looked.has(path) || isThorough(path));
			const faults: string[] = [];
			const walk = async () => {
				const person = await newPerson(browser, { reducedMotion: 'reduce' });
				const page = await person.newPage();
				// What is not looked at thoroughly is read as it was built, which takes half the time.
				const reader = await newPerson(browser, { javaScriptEnabled: false });
				const still = await reader.newPage();
				for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
					const thorough = isThorough(path);
					const awake = thorough || onDisk;
					faults.push(...(await visit(awake ? page : still, path, { thorough, awake })));
				}
				await person.close();
				await reader.close();
			};
			await Promise.all([walk(), walk()]);
			expect(faults).toEqual([]);
		},
	);
});
