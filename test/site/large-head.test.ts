import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBlind, newPerson, origin } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await launchBlind();
	page = await (await newPerson(browser)).newPage();
});
afterAll(() => browser.close());

// Whoever lost the button that searches, or the one of the emergency page, under another one is helped by neither.
it.each(['/', '/en/'])(
	'however large the letters, what the head of %s leads to lies side by side, and on the screen',
	async (path) => {
		for (const [width, letters] of [
			[320, 200],
			[360, 200],
			[390, 200],
			[320, 150],
			[390, 150],
			[320, 100],
		] as const) {
			await page.setViewportSize({ width, height: 640 });
			await page.goto(`${origin()}${path}`);
			const places = await page.evaluate((size) => {
				document.documentElement.style.fontSize = `${size}%`;
				const pressed = document.querySelectorAll('.header a, .header button');
				return [...pressed]
					.filter((one) => one.checkVisibility())
					.map((one) => one.getBoundingClientRect())
					.map(({ left, right }) => ({ left, right }));
			}, letters);
			const said = `${width} px, ${letters} %`;
			expect(places.length, said).toBeGreaterThanOrEqual(5);
			for (const [at, { left, right }] of places.entries()) {
				expect(right - left, said).toBeGreaterThanOrEqual(40);
				expect(right, said).toBeLessThanOrEqual(places[at + 1]?.left ?? width);
			}
		}
	},
);
