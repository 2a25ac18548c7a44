import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { launch, newPerson } from '../test/site/browser.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { askDialog, openDialog } from '../test/site/search/ask-dialog.ts';
import { drawChinese } from '../test/site/search/draw-chinese.ts';
import { drawEnglish } from '../test/site/search/draw-english.ts';
import { drawNames } from '../test/site/search/draw-names.ts';
import { plain } from '../test/site/search/plain.ts';
import { createJudge } from '../test/site/search/right-pages.ts';
import { scoreOf } from '../test/site/search/score.ts';
import { visiblePages, type VisiblePage } from '../test/site/search/visible-pages.ts';
import { askTheme, buildThemeSearch } from './theme-search.ts';
import { countBytes } from './wire-bytes.ts';

const site = fileURLToPath(new URL('../.cache/test-site', import.meta.url));
const themeFolder = fileURLToPath(new URL('../.cache/theme-search', import.meta.url));
const seed = Number(process.env['SEARCH_SEED'] ?? 20_261_123);

describe('search, ours beside the theme’s over the same pages', () => {
	let browser: Browser;
	let theme: string;
	let stop: () => void;
	beforeAll(async () => {
		browser = await launch();
		await buildThemeSearch(site, themeFolder);
		const server = await serve(themeFolder);
		const address = server.address();
		theme = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
		stop = () => server.close();
	});
	afterAll(async () => {
		await browser.close();
		stop();
	});

	const languages = [
		{ locale: 'zh-CN', home: '/', draw: drawChinese, first: '首问', second: '投诉' },
		{ locale: 'en', home: '/en/', draw: drawEnglish, first: 'respond', second: 'complaint' },
	];

	it.each(languages)('bytes on the wire in $locale', async ({ locale, home, first, second }) => {
		const person = await newPerson(browser);
		const page = await person.newPage();
		const isSearch = /^\/search\/|start-search|search-worker|^\/_astro\/search|load-styles/;
		const isCounted = { value: (path: string) => isSearch.test(path) };
		const taken = countBytes(person, site, (path) => isCounted.value(path));
		await page.goto(inject('origin') + home, { waitUntil: 'networkidle' });
		const before = taken();
		// From here on everything is asked for by search, whatever its file is called.
		isCounted.value = () => true;
		const pageItself = taken();
		await openDialog(page);
		await page.waitForLoadState('networkidle');
		const opening = taken();
		await askDialog(page, [first]);
		const firstQuery = taken();
		await askDialog(page, [second]);
		const ours = { before, opening, firstQuery, secondQuery: taken() };
		await person.close();

		const other = await newPerson(browser);
		const theirPage = await other.newPage();
		const theirs = countBytes(other, themeFolder, (path) => path.startsWith('/pagefind/'));
		await theirPage.goto(`${theme}/${locale}.html`);
		const theirOpening = theirs();
		await askTheme(theirPage, [first], 5);
		const theirFirst = theirs();
		await askTheme(theirPage, [second], 5);
		console.table({
			ours,
			'theme, without its dialog': {
				before: 0,
				opening: theirOpening,
				firstQuery: theirFirst,
				secondQuery: theirs(),
			},
			'the page itself': { before: pageItself },
		});
		await other.close();
	});

	it.each(languages)('exactness and warm time in $locale', async ({ locale, home, draw }) => {
		const pages = await visiblePages(locale);
		const ours = await (await newPerson(browser)).newPage();
		await ours.goto(inject('origin') + home);
		await openDialog(ours);
		const theirs = await (await newPerson(browser)).newPage();
		await theirs.goto(`${theme}/${locale}.html`);
		const table: Record<string, Record<string, number>> = {};
		for (const { name, queries, isName } of [
			...drawWithRight(pages, draw(pages, seededRandom(seed))),
			...namesWithRight(pages, locale),
		]) {
			// No pinyin of English: nothing asked, nothing measured.
			if (queries.length === 0) continue;
			const texts = queries.map(({ query }) => query);
			const shown = await askDialog(ours, texts);
			const other = await askTheme(theirs, texts);
			const own = queries.map(({ right }, at) => ({
				right,
				// What a word finds by way of a term is shown apart; it is the answer where a name is typed.
				found: [...(shown[at]?.pages ?? []), ...(isName ? (shown[at]?.via ?? []) : [])],
				milliseconds: shown[at]?.milliseconds ?? 0,
			}));
			const their = queries.map(({ right }, at) => ({
				right,
				found: other[at]?.pages ?? [],
				milliseconds: other[at]?.milliseconds ?? 0,
			}));
			table[name] = rounded(scoreOf(own));
			table[`${name}: theme`] = rounded(scoreOf(their));
		}
		console.table(table);
		await ours.context().close();
		await theirs.context().close();
	});
});

interface Asked {
	name: string;
	/** Another name of a term, which its pages need not hold. */
	isName: boolean;
	queries: { query: string; right: Set<string> }[];
}

function drawWithRight(
	pages: readonly VisiblePage[],
	classes: ReturnType<typeof drawChinese>,
): Asked[] {
	const judge = createJudge(pages);
	return classes.map(({ name, queries }) => ({
		name,
		isName: false,
		queries: queries.map((drawn) => ({ query: drawn.query, right: judge(drawn) })),
	}));
}

/** Right for another name: pages that hold what was typed, or the term it means. */
function namesWithRight(pages: readonly VisiblePage[], locale: string): Asked[] {
	const judge = createJudge(pages);
	return Object.entries(drawNames(locale, seededRandom(seed))).map(([name, queries]) => ({
		name,
		isName: true,
		queries: queries.map(({ query, names }) => ({
			query,
			right: new Set([
				...judge({
					query,
					parts: plain(query).match(/[^\s,]+/g) ?? [],
					isStemmed: locale === 'en',
				}),
				...judge({ query, parts: [plain(names[0] ?? '')] }),
			]),
		})),
	}));
}

function rounded(score: object): Record<string, number> {
	return Object.fromEntries(
		Object.entries(score).map(([name, value]) => [name, Number(Number(value).toFixed(3))]),
	);
}
