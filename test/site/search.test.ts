import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';
import { createRandom } from './random.ts';
import { askDialog, openDialog } from './search/ask-dialog.ts';
import { drawChinese, drawEnglish, type QueryClass } from './search/draw-queries.ts';
import { lineHolds, plain } from './search/plain.ts';
import { scoreOf } from './search/score.ts';
import { visiblePages, type VisiblePage } from './search/visible-pages.ts';

const seed = Number(process.env['SEARCH_SEED'] ?? 20_261_123);

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

function rightPages(pages: readonly VisiblePage[], parts: readonly string[]): Set<string> {
	return new Set(
		pages
			.filter(({ lines }) =>
				parts.every((part) => lines.some((line) => lineHolds(plain(line), part))),
			)
			.map(({ path }) => path),
	);
}

describe.each([
	{ locale: 'zh-CN', home: '/', draw: drawChinese },
	{ locale: 'en', home: '/en/', draw: drawEnglish },
])('search in $locale', ({ locale, home, draw }) => {
	let page: Page;
	let pages: VisiblePage[];
	let classes: QueryClass[];
	beforeAll(async () => {
		pages = await visiblePages(browser, locale);
		classes = draw(pages, createRandom(seed));
		const person = await newPerson(browser);
		page = await person.newPage();
		await page.goto(origin() + home);
		await openDialog(page);
	});

	it('finds every page that holds what was typed, and no other', async () => {
		for (const { name, queries } of classes) {
			const shown = await askDialog(
				page,
				queries.map(({ query }) => query),
			);
			const answers = shown.map((one, index) => ({
				...one,
				found: one.pages,
				right: rightPages(pages, queries[index]?.parts ?? []),
			}));
			console.log(name, JSON.stringify(scoreOf(answers)));
			for (const { query, found, right } of answers) {
				const missed = [...right].filter((path) => !found.includes(path));
				const wrong = found.filter((path) => !right.has(path));
				if (missed.length + wrong.length > 0)
					console.log(query, { missed, wrong: wrong.slice(0, 5) });
			}
		}
	});
});
