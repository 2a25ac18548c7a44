import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { inSite } from './browser.ts';
import { openEngine } from './questions/open-engine.ts';
import { judge, type Means, meansOf, readQuestions } from './questions/questions.ts';
import { textOf } from './questions/text-of.ts';

const site = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));

/** What the search of the built site must not fall below, on the questions it was made with and on others. */
const floors = {
	'seen.yml': { 'home first': 0.8, 'among three': 0.9, 'in view': 0.7 },
	'own-words.yml': { 'home or also first': 0.88 },
	'eight-people.yml': { 'home first': 0.55, 'among three': 0.87, 'in view': 0.6 },
} satisfies Record<string, Partial<Record<keyof Means, number>>>;

/** How many characters of a page are about its first two screens on a phone. */
const twoScreens = { zh: 900, en: 2000 };

describe.each([
	{ lang: 'zh', locale: 'zh-CN' },
	{ lang: 'en', locale: 'en' },
] as const)('whole questions and keywords in $locale', ({ lang, locale }) => {
	let ask: Awaited<ReturnType<typeof openEngine>>;
	beforeAll(async () => {
		ask = await openEngine(site, locale);
	});

	it('leads staff who complain about a superior to the channels for that, not to what customers complain of', async () => {
		const asked = {
			zh: ['投诉领导', '我要投诉主管'],
			en: ['complain about my manager', 'complaint about my boss'],
		}[lang];
		for (const question of asked) {
			const { pages } = await ask(question, 1);
			expect(inSite(pages[0]?.href ?? '')).toMatch(/^\/?(en\/)?(everyone\/channels|opinion)\/?$/);
		}
	});

	it('finds whoever says that a part never came, whether a customer waits for it or we do', async () => {
		const asked = {
			zh: ['货没到', '配件一直没来'],
			en: ['part never', 'the part never came', 'part never arrived'],
		}[lang];
		for (const question of asked) {
			const { pages } = await ask(question, 3);
			expect(pages.map(({ href }) => inSite(href)).join(' '), question).toMatch(
				/external\/(complaints|supplier-review)/,
			);
		}
	});

	it.each(Object.entries(floors))(
		'find the page where the answer lives, and show it: %s',
		async (file, least) => {
			const judged = [];
			for (const question of readQuestions(file).filter((one) => one.lang === lang)) {
				const { pages } = await ask(question.q, 10);
				const [first] = pages;
				const paths = pages.map(({ href }) => inSite(href));
				judged.push(judge(question, paths, first ? textOf(first) : ''));
			}
			const means = meansOf(judged);
			console.table(means);
			for (const [name, floor] of Object.entries(least)) {
				const value = means[lang]?.[name as keyof Means] ?? 0;
				expect(value, name).toBeGreaterThanOrEqual(floor);
			}
		},
	);

	it('of eight people are answered on the first two screens of a phone', () => {
		const late = readQuestions('eight-people.yml')
			.filter((one) => one.lang === lang)
			.filter(({ home, must }) =>
				must.some((words) => !beginningOf(home).includes(words.replace(/\s/g, '').toLowerCase())),
			);
		expect(late.map(({ q, home }) => `${q} ${home}`)).toEqual([]);
	});

	/** What stands at the beginning of a page, without space and in small letters. */
	function beginningOf(page: string): string {
		const html = readFileSync(`${site}${page}index.html`, 'utf8');
		const words = html
			.slice(html.indexOf('<main'))
			.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g, '')
			.replace(/[\s\u00a0\u2060\u200b]/g, '');
		return words.slice(0, twoScreens[lang]).toLowerCase();
	}
});
