import { describe, expect, it } from 'vitest';
import { fold } from '~/core/text/fold.ts';
import { sayStated, statedNumbers } from '~/core/training/stated-numbers.ts';
import { loadOrganization } from '../definitions.ts';
import { type Asked, courses, type Language, languages, questions, sections } from './questions.ts';

/** How many of the pairs of letters of two texts are the same, of all they have; 1 = alike. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	const shared = [...left].filter((pair) => right.has(pair)).length;
	return shared / (left.size + right.size - shared);
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

	it('ask for a limit only where the section they cite says it', () => {
		const asked = all.filter(({ limit }) => limit !== null);
		expect(asked.length).toBeGreaterThan(5);
		const unsaid = asked.filter(
			({ cite, limit }) => !sections.get(`${language} ${cite}`)?.includes(`id="${limit}"`),
		);
		expect(unsaid.map(({ id, cite }) => [id, cite])).toEqual([]);
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
