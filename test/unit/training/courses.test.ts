import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../integrations/content/find-course-mistakes.ts';
import { fold } from '~/core/text/fold.ts';
import type { RawItem } from '~/core/training/item-schema.ts';
import { sayStated, statedNumbers } from '~/core/training/stated-numbers.ts';
import { loadOrganization } from '../definitions.ts';
import { loadPages } from '../handbook.ts';

type Language = 'zh-CN' | 'en';

/** A question in the words of a language. */
interface Asked {
	course: string;
	id: string;
	kind: RawItem['kind'];
	ask: string;
	options: Record<string, string>;
	right: string[];
	cite: string;
	/** All that a learner reads of it. */
	words: string[];
}

const courses = readCourses(fileURLToPath(new URL('../../..', import.meta.url)));
const questions = { 'zh-CN': questionsIn('zh-CN'), en: questionsIn('en') };
const languages = ['zh-CN', 'en'] as const;

function questionsIn(language: Language): Asked[] {
	return courses.flatMap(({ id, raw, words }) =>
		raw.modules.flatMap((module) =>
			module.objectives
				.flatMap(({ items }) => items)
				.map((item): Asked => {
					const own =
						language === 'en' ? words.get('en')?.modules[module.id]?.items[item.id] : item;
					const options = (own && 'options' in own && own.options) || {};
					const pairs = (own && 'pairs' in own && own.pairs) || {};
					const { ask = '', why = '', cite = '' } = own ?? {};
					return {
						course: id,
						id: item.id,
						kind: item.kind,
						ask,
						options,
						right: item.kind === 'one' ? item.right : [],
						cite,
						words: [ask, why, ...Object.values(options), ...Object.values(pairs).flat()],
					};
				}),
		),
	);
}

/** A heading as the anchor it becomes: its words, without marks and components. */
const anchorOf = (heading: string) =>
	heading
		.replace(/<[^>]+>/g, '')
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(' ', '-');

/** The sections of every page, as courses cite them. */
const sections = new Set(
	loadPages().flatMap(({ id, language, body }) =>
		[...body.matchAll(/^##+ (.+)$/gm)].map(
			([, heading = '']) => `${language} ${id.replace(/^en\//, '')}#${anchorOf(heading)}`,
		),
	),
);

/** How many of the pairs of letters of two texts are the same, of all they have; 1 = alike. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	const both = [...left].filter((pair) => right.has(pair)).length;
	return both / (left.size + right.size - both);
}

function pairsOf(text: string): Set<string> {
	const letters = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	return new Set([...letters].slice(1).map((letter, at) => `${letters.charAt(at)}${letter}`));
}

describe.each(languages)('the questions of all courses, in %s', (language) => {
	const all = questions[language];
	const ones = all.filter(({ kind }) => kind === 'one');

	it('each cite a section of the handbook in that language', () => {
		expect(all.filter(({ cite }) => !sections.has(`${language} ${cite}`))).toEqual([]);
	});

	it('are no two alike', () => {
		const pairs = all.map(({ ask }) => pairsOf(ask));
		const alike = pairs.flatMap((one, at) =>
			pairs
				.slice(at + 1)
				.flatMap((other, after) =>
					likeness(one, other) > 0.7 ? [[all[at]?.ask, all[at + 1 + after]?.ask]] : [],
				),
		);
		expect(alike).toEqual([]);
	});

	it('type no limit of the company as a number', () => {
		const limits = new Set(
			Object.values(loadOrganization().limits).flatMap(({ from, to, unit }) =>
				[from, to].map((value) => sayStated({ value, unit })),
			),
		);
		const typed = all.filter(({ words }) =>
			words.flatMap(statedNumbers).some((number) => limits.has(sayStated(number))),
		);
		expect(typed.map(({ id, words }) => [id, words])).toEqual([]);
	});

	it('do not give the answer away by its length', () => {
		const lengths = ones.map(({ options, right }) => {
			const own = options[right[0] ?? '']?.length ?? 0;
			const others = Object.entries(options)
				.filter(([code]) => !right.includes(code))
				.map(([, words]) => words.length);
			return { isLongest: own > Math.max(...others), isShortest: own < Math.min(...others) };
		});
		expect(ones.length).toBeGreaterThan(80);
		expect(lengths.filter(({ isLongest }) => isLongest).length).toBeLessThan(ones.length / 3);
		expect(lengths.filter(({ isShortest }) => isShortest).length).toBeLessThan(ones.length / 3);
	});
});

it('the right answer stands in every place about as often', () => {
	const places = questions['zh-CN']
		.filter(({ kind }) => kind === 'one')
		.map(({ options, right }) => Object.keys(options).indexOf(right[0] ?? ''));
	for (const place of [0, 1, 2, 3])
		expect(places.filter((one) => one === place).length / places.length).toBeLessThan(0.4);
});

it.each(courses.map(({ id, raw }) => [id, raw] as const))(
	'%s has two questions or more for every aim, cited in both languages from the same page',
	(id, raw) => {
		for (const { objectives } of raw.modules)
			for (const { items } of objectives) expect(items.length).toBeGreaterThan(1);
		const pageOf = ({ cite }: Asked) => cite.split('#')[0];
		const inCourse = (language: Language) =>
			questions[language].filter(({ course }) => course === id);
		expect(inCourse('en').map(pageOf)).toEqual(inCourse('zh-CN').map(pageOf));
	},
);
