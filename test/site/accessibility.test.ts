import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';
import { builtPages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = builtPages();

interface Finding {
	id: string;
	nodes: string[];
}

/** Runs axe through the debugger, which the page's security policy does not bind. */
async function findings(page: Page): Promise<Finding[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe: runner } = window as unknown as {
			axe: {
				run(): Promise<{
					violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
				}>;
			};
		};
		const { violations } = await runner.run();
		return violations.map(({ id, nodes }) => ({
			id,
			nodes: nodes.map(
				({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`,
			),
		}));
	});
}

describe('every page', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());

	it('was built in both languages', () => {
		const chinese = pages.filter((page) => !page.startsWith('/en/'));
		expect(chinese.length).toBeGreaterThan(8);
		expect(pages.filter((page) => page.startsWith('/en/'))).toEqual(
			chinese.map((page) => `/en${page}`).sort(),
		);
	});

	it.each(['light', 'dark'] as const)(
		'gives axe nothing to find in the %s theme',
		async (colorScheme) => {
			const person = await newPerson(browser, { colorScheme });
			const page = await person.newPage();
			const found: Record<string, Finding[]> = {};
			for (const path of pages) {
				await page.goto(origin() + path, { waitUntil: 'networkidle' });
				const here = await findings(page);
				if (here.length > 0) found[path] = here;
			}
			expect(found).toEqual({});
			await person.close();
		},
	);

	it('does not scroll sideways at 320 px', async () => {
		const person = await newPerson(browser, { viewport: { width: 320, height: 640 } });
		const page = await person.newPage();
		const wide: string[] = [];
		for (const path of pages) {
			await page.goto(origin() + path, { waitUntil: 'networkidle' });
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > 320) wide.push(`${path} is ${width} px wide`);
		}
		expect(wide).toEqual([]);
		await person.close();
	});

	it('keeps to its own origin and breaks no rule of its security policy', async () => {
		const person = await newPerson(browser);
		const page = await person.newPage();
		const foreign: string[] = [];
		const errors: string[] = [];
		page.on('request', (request) => {
			if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin())) {
				foreign.push(request.url());
			}
		});
		page.on('console', (message) => {
			if (message.type() === 'error') errors.push(message.text());
		});
		page.on('pageerror', (error) => errors.push(error.message));
		for (const path of pages) {
			await page.goto(origin() + path, { waitUntil: 'networkidle' });
			const policy = await page
				.locator('meta[http-equiv="Content-Security-Policy"]')
				.getAttribute('content');
			expect(policy).toContain("default-src 'self'");
			expect(policy).not.toContain('unsafe-inline');
		}
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
		await person.close();
	});
});
