import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { findDisagreements } from '~/core/handbook/find-disagreements.ts';
import { allNames } from '~/core/handbook/glossary-schema.ts';
import type { Plan } from '~/core/handbook/plan-lists.ts';
import { sortTerms } from '~/components/handbook/sort-terms.ts';
import { loadOrganization } from '../definitions.ts';
import { loadGlossary, loadPages, loadRules } from '../handbook.ts';

const rules = loadRules();
const organization = loadOrganization();

/** `mechanisms.M01.name` and its words, for every place with words by language. */
function wordsIn(data: unknown, path: string): [string, Record<string, unknown>][] {
	if (typeof data !== 'object' || data === null) return [];
	if ('zh-CN' in data) return [[path, data as Record<string, unknown>]];
	return Object.entries(data).flatMap(([key, value]) => {
		const name =
			typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : key;
		return wordsIn(value, `${path}.${name}`);
	});
}

const words = [...wordsIn(rules, 'rules'), ...wordsIn(loadGlossary(), 'glossary')];

describe('The rules as data', () => {
	it('agree with each other and with organization.yml', () => {
		expect(findDisagreements(rules, organization)).toEqual([]);
	});

	it('have their words in every language', () => {
		const missing = words.filter(([, said]) =>
			locales.some(({ code }) => said[code] === undefined),
		);
		expect(missing.map(([path]) => path)).toEqual([]);
	});

	it('have no Chinese in their English', () => {
		const slips = words.filter(([, said]) =>
			/[\p{Script=Han}，。；：（）]/u.test(String(said['en'])),
		);
		expect(slips.map(([path]) => path)).toEqual([]);
	});

	it('say of every editors’ column what stands in it', () => {
		const empty = Object.entries(rules).flatMap(([name, rows]) =>
			rows.flatMap((row) => {
				const columns: Record<string, unknown> = row;
				return row.editors
					.filter((column) => columns[column] === null || columns[column] === undefined)
					.map((column) => `${name}.${row.id}.${column}`);
			}),
		);
		expect(empty).toEqual([]);
	});

	it('give every mechanism that recurs an owner', () => {
		const recurring = rules.mechanisms.filter(({ group }) => group !== 'culture');
		expect(recurring.filter(({ owner }) => owner === null).map(({ id }) => id)).toEqual([]);
	});
});

describe('A disagreement is told with place and remedy', () => {
	const change = (name: keyof Plan, change: object) =>
		findDisagreements(
			{ ...rules, [name]: rules[name].map((row, at) => (at === 0 ? { ...row, ...change } : row)) },
			organization,
		);

	it.each<[string, string[], string]>([
		[
			'an owner nobody is',
			change('mechanisms', { owner: 'nobody' }),
			'mechanisms.yml, M01: there is no "nobody"',
		],
		[
			'a limit there is not',
			change('mechanisms', { limit: ['never'] }),
			'mechanisms.yml, M01: there is no "never"',
		],
		['a list named twice', change('notes', { id: 'N2' }), 'notes.yml has "N2" twice'],
		[
			'a limit without a number',
			change('limits', { id: 'tea_break', default: null }),
			'tea_break: write a default such as { hours: 24 }',
		],
	])('%s', (_, found, sentence) => {
		expect(found.join('\n')).toContain(sentence);
	});
});

describe('The glossary', () => {
	const terms = loadGlossary();

	it.each(locales.map(({ code }) => code))('has one meaning for every word in %s', (locale) => {
		const names = terms.flatMap((one) => [
			one.term[locale] ?? '',
			...(allNames(one)[locale] ?? []),
		]);
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});

	it('leads only to pages that exist', () => {
		const pages = new Set(loadPages().map(({ id }) => id));
		expect(
			terms
				.filter(({ see }) => see !== null && !pages.has(see))
				.map(({ id, see }) => `${id}: ${see}`),
		).toEqual([]);
	});

	it('is ordered by pinyin, under its letters', () => {
		const sorted = sortTerms(
			['中位数', '基线', '保密', '三问', '匿名', '闭环'],
			(word) => word,
			'zh-CN',
		);
		expect(sorted).toEqual([
			{ letter: 'B', items: ['保密', '闭环'] },
			{ letter: 'J', items: ['基线'] },
			{ letter: 'N', items: ['匿名'] },
			{ letter: 'S', items: ['三问'] },
			{ letter: 'Z', items: ['中位数'] },
		]);
	});
});

describe('Meetings in organization.yml', () => {
	const [first] = organization.meetings;
	it.each([
		['of a mechanism nobody knows', { mechanism: 'M99' }, 'M99: there is no such mechanism'],
		['of one without days', { mechanism: 'M09' }, 'M09: it has no frequency such as weekly'],
		['twice', {}, `${first?.mechanism}: it is there twice`],
		['for a role nobody has', { for: ['chief'] }, 'there is no role "chief"'],
	])('%s are told with a remedy', (_, change, sentence) => {
		if (!first) throw new Error('No meeting to change.');
		const meetings = [...organization.meetings, { ...first, ...change }];
		expect(findDisagreements(rules, { ...organization, meetings }).join('\n')).toContain(sentence);
	});
});
