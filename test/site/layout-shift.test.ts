import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

declare global {
	interface Window {
		/** What moved and how much, each as the browser tells it. */
		moved?: string[];
	}
}

/** `awake`: what tells that the page is alive; from then on only a person moves things. */
const pages = [
	{ path: '/collect/', awake: '[role=tab]:visible' },
	{ path: '/trackers/needs/', awake: '.gt-save-bar .gt-button--primary:not([disabled])' },
] as const;

/** Each page at one width and each width on one page; in the soak each page at both. */
const cases = pages
	.flatMap((page, at) =>
		[390, 1280].map((width, other) => ({ ...page, width, isFirst: at === other })),
	)
	.filter(({ isFirst }) => isFirst || process.env['EVERY_PAGE'] !== undefined);

it.each(cases)(
	'nothing on $path moves while it wakes, $width pixels wide',
	async ({ path, awake, width }) => {
		const person = await newPerson(browser, { viewport: { width, height: 844 } });
		const page = await person.newPage();
		// So that every state the page goes through is drawn.
		const devtools = await person.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const { asked, wake } = await holdIsland(page);
		await page.goto(origin() + path);
		await asked;
		await page.evaluate(watchFromNextFrame);
		wake();
		await page.locator(awake).first().waitFor();
		const moved = await page.evaluate(toldAfterNextFrames);
		await person.close();
		expect(moved).toEqual([]);
	},
);

/** Keeps the island's code back until the page has been drawn without it, as on a slow line. */
async function holdIsland(page: Page): Promise<{ asked: Promise<void>; wake: () => void }> {
	const asking = Promise.withResolvers<void>();
	const waking = Promise.withResolvers<void>();
	await page.route(/Island.*\.js$/u, async (route) => {
		asking.resolve();
		await waking.promise;
		await route.continue();
	});
	return { asked: asking.promise, wake: () => waking.resolve() };
}

/** In the page, once it is drawn: writes down what moves. */
async function watchFromNextFrame(): Promise<void> {
	for (let frame = 0; frame < 3; frame++) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	window.moved = [];
	new PerformanceObserver((list) => {
		window.moved?.push(...list.getEntries().map((entry) => JSON.stringify(entry)));
	}).observe({ type: 'layout-shift' });
}

/** In the page: what moved until now. It is told of some time after the frame it was drawn in. */
async function toldAfterNextFrames(): Promise<string[]> {
	for (let frame = 0; frame < 3; frame++) {
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => setTimeout(resolve));
	}
	return window.moved ?? [];
}
