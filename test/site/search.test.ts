import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPerson, origin } from './browser.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { lightWords, smallWords } from '~/core/search/small-words.ts';
import { askDialog, openDialog, type Shown } from './search/ask-dialog.ts';
import { drawChinese } from './search/draw-chinese.ts';
import { drawEnglish } from './search/draw-english.ts';
import { drawNames } from './search/draw-names.ts';
import type { Query, QueryClass } from './search/drawing.ts';
import { plain } from './search/plain.ts';
import { createJudge, createStanding } from './search/right-pages.ts';
import { scoreOf, type Score } from './search/score.ts';
import { visiblePages, type VisiblePage } from './search/visible-pages.ts';

/** Small words ("as") need not stand on a page as long as two others of the query do. */
function tellingOf(parts: string[]): string[] {
	const telling = parts.filter((part) => !smallWords.has(part));
	return telling.length > 1 ? telling : parts;
}

/** A small word weighs nothing in the order of the pages, as long as another of the query tells something. */
function weighingOf(query: Query): Query {
	const weighing = query.parts.filter((part) => !smallWords.has(part) && !lightWords.has(part));
	return weighing.length > 0 ? { ...query, parts: weighing } : query;
}

/** Another one draws other queries: SEARCH_SEED=7 npx vitest run --project site test/site/search.test.ts */
const seed = Number(process.env['SEARCH_SEED'] ?? 20_261_123);

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe.each([
	{ locale: 'zh-CN', home: '/', draw: drawChinese },
	{ locale: 'en', home: '/en/', draw: drawEnglish },
])('search in $locale', ({ locale, home, draw }) => {
	let page: Page;
	let pages: VisiblePage[];
	/** Of what was found, the pages that were read: what the others hold is not known. */
	let known: (found: readonly string[]) => string[];
	let asked: { name: string; answers: (Shown & { drawn: Query })[] }[];

	beforeAll(async () => {
		pages = await visiblePages(locale);
		const read = new Set(pages.map(({ path }) => path));
		known = (found) => found.filter((path) => read.has(path));
		const classes: QueryClass[] = draw(pages, seededRandom(seed));
		const person = await newPerson(browser);
		page = await person.newPage();
		await page.goto(origin() + home);
		await openDialog(page);
		asked = [];
		for (const { name, queries } of classes) {
			const shown = await askDialog(
				page,
				queries.map(({ query }) => query),
			);
			asked.push({
				name,
				answers: queries.flatMap((drawn, index) => {
					const answer = shown[index];
					return answer ? [{ ...answer, drawn }] : [];
				}),
			});
		}
	}, 600_000);

	it('finds every page that holds what was typed, and none that does not', () => {
		const judge = createJudge(pages);
		const wrong: string[] = [];
		const scores: Record<string, Score> = {};
		for (const { name, answers } of asked) {
			const judged = answers.map(({ drawn, pages: found, milliseconds }) => ({
				right: judge(drawn),
				found: known(found),
				milliseconds,
				query: drawn.query,
			}));
			scores[name] = scoreOf(judged);
			for (const { query, found, right } of judged) {
				for (const path of right)
					if (!found.includes(path)) wrong.push(`${name}: ${query} misses ${path}`);
				for (const path of found)
					if (!right.has(path)) wrong.push(`${name}: ${query} finds ${path}`);
			}
		}
		console.table(scores);
		expect(wrong).toEqual([]);
	});

	it('finds a term, and the pages that hold it, by its other names and in pinyin', async () => {
		const judge = createJudge(pages);
		const isStemmed = locale === 'en';
		const wrong: string[] = [];
		for (const queries of Object.values(drawNames(locale, seededRandom(seed)))) {
			const shown = await askDialog(
				page,
				queries.map(({ query }) => query),
			);
			queries.forEach(({ query, names }, index) => {
				const answer = shown[index];
				if (!names.includes(answer?.terms[0] ?? ''))
					wrong.push(`${query}: ${answer?.terms} is not ${names}`);
				// Words set apart are several words, also beside Chinese ones: APP 反馈.
				const parts = tellingOf(query.split(/[\s,]+/).map(plain));
				const asTyped = judge({ query, parts, isStemmed });
				const right = names.map(
					(name) => new Set([...asTyped, ...judge({ query, parts: [plain(name)] })]),
				);
				const all = new Set(known([...(answer?.pages ?? []), ...(answer?.via ?? [])]));
				if (!right.some((one) => one.size === all.size && [...one].every((path) => all.has(path))))
					wrong.push(`${query}: ${[...all]} is not ${right.map((one) => [...one]).join(' or ')}`);
			});
		}
		expect(wrong).toEqual([]);
	});

	it('puts a page first that has it in the title, or else in a heading', () => {
		const standingOf = createStanding(pages);
		const behind: string[] = [];
		for (const { answers } of asked) {
			for (const { drawn, pages: all } of answers) {
				const found = known(all);
				// Only of the first of all it is said that it comes before the others.
				if (found.length === 0 || found[0] !== all[0]) continue;
				const standings = found.map((path) => standingOf(path, weighingOf(drawn)));
				const best = Math.max(0, ...standings);
				if (standings[0] !== best)
					behind.push(`${drawn.query}: ${found[0]} before ${found[standings.indexOf(best)]}`);
			}
		}
		expect(behind).toEqual([]);
	});
});
