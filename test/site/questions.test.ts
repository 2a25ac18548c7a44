import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inSite } from './browser.ts';
import { openEngine } from './questions/open-engine.ts';
import { judge, meansOf, readQuestions } from './questions/questions.ts';
import { textOf } from './questions/text-of.ts';

const site = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));

/** What the search of the built site must not fall below on the questions it was made with. */
const floors = { 'home first': 0.8, 'among three': 0.9, 'in view': 0.7 };

describe.each([
	{ lang: 'zh', locale: 'zh-CN' },
	{ lang: 'en', locale: 'en' },
])('whole questions and keywords in $locale', ({ lang, locale }) => {
	it('find the page where the answer lives, and show it', async () => {
		const ask = await openEngine(site, locale);
		const questions = readQuestions().filter((one) => one.lang === lang);
		const judged = [];
		for (const question of questions) {
			const { pages } = await ask(question.q, 10);
			const [first] = pages;
			const paths = pages.map(({ href }) => inSite(href));
			judged.push(judge(question, paths, first ? textOf(first) : ''));
		}
		const means = meansOf(judged);
		console.table(means);
		for (const [name, floor] of Object.entries(floors)) {
			const value = means[lang]?.[name as keyof typeof floors] ?? 0;
			expect(value, name).toBeGreaterThanOrEqual(floor);
		}
	});
});
