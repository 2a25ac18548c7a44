import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { readYaml } from '../definitions.ts';

/** Every problem key `core/fields` and `core/entries` can give, with its parameters where they show. */
const keys = ['fields', 'entries'].flatMap((folder) => {
	const url = new URL(`../../../src/core/${folder}/`, import.meta.url);
	return readdirSync(url).flatMap((file) => {
		const source = readFileSync(new URL(file, url), 'utf8');
		return [...source.matchAll(/(?:(?:problemOf|unreadable)\(field, |\bkey: )'(\w+)'/g)].map(
			([, key]) => key ?? '',
		);
	});
});
const wordsIn = (locale: string) =>
	readYaml(`i18n/${locale}/problems.yml`) as Record<string, string>;
const paramsOf = (sentence: string) =>
	[...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(locales.map(({ code }) => code))('Problems in %s', (locale) => {
	it('have a sentence for every key', () => {
		expect(keys.length).toBeGreaterThan(15);
		expect(Object.keys(wordsIn(locale))).toEqual(expect.arrayContaining(keys));
	});

	it('take the same parameters as in zh-CN', () => {
		for (const [key, sentence] of Object.entries(wordsIn('zh-CN')))
			expect([key, paramsOf(wordsIn(locale)[key] ?? '')]).toEqual([key, paramsOf(sentence)]);
	});
});
