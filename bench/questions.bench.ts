import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve } from '../scripts/serve.ts';
import { launch, newPerson } from '../test/site/browser.ts';
import { openEngine } from '../test/site/questions/open-engine.ts';
import { type Judged, judge, meansOf, readQuestions } from '../test/site/questions/questions.ts';
import { textOf } from '../test/site/questions/text-of.ts';
import { createPlainSearch } from './plain-search.ts';
import { askTheme, buildThemeSearch } from './theme-search.ts';

const site = fileURLToPath(new URL('../.cache/test-site', import.meta.url));
const themeFolder = fileURLToPath(new URL('../.cache/theme-search', import.meta.url));
const locales = { zh: 'zh-CN', en: 'en' } as const;

/** QUESTIONS=/a/file.yml asks other questions than those search was made with. */
const file = process.env['QUESTIONS'] ?? 'seen.yml';

describe(`the questions of ${file}`, () => {
	let browser: Browser;
	let theme: Page;
	let origin: string;
	let stop: () => void;
	beforeAll(async () => {
		browser = await launch();
		if (!existsSync(`${themeFolder}/pagefind`)) await buildThemeSearch(site, themeFolder);
		const server = await serve(themeFolder);
		const address = server.address();
		origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
		stop = () => server.close();
		theme = await (await newPerson(browser)).newPage();
	});
	afterAll(async () => {
		await browser.close();
		stop();
	});

	it('ours, the theme’s and a plain BM25F: home first, among three, answer in view', async () => {
		const judged: Record<string, Judged[]> = { ours: [], theme: [], 'plain BM25F': [] };
		for (const lang of ['zh', 'en'] as const) {
			const questions = readQuestions(file).filter((one) => one.lang === lang);
			const ask = await openEngine(site, locales[lang]);
			const askPlain = createPlainSearch(site, locales[lang]);
			await theme.goto(`${origin}/${locales[lang]}.html`);
			const themed = await askTheme(
				theme,
				questions.map(({ q }) => q),
				10,
			);
			for (const [at, question] of questions.entries()) {
				const { pages } = await ask(question.q, 10);
				const text = pages[0] ? textOf(pages[0]) : '';
				const one = judge(
					question,
					pages.map(({ href }) => href),
					text,
				);
				judged['ours']?.push(one);
				judged['theme']?.push(judge(question, themed[at]?.pages ?? [], null));
				judged['plain BM25F']?.push(judge(question, askPlain(question.q), null));
				if (one.rank !== 1 || one.inView === false) {
					console.log(one.rank, one.inView, question.q, pages[0]?.href, question.home);
				}
			}
		}
		for (const [name, all] of Object.entries(judged)) {
			console.log(name);
			console.table(meansOf(all));
		}
	});
});
