import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultLocale, locales } from '../../../config/locales.ts';
import { findSpoken } from '../house/spoken-words.ts';

const folder = (locale: string) => `src/content/i18n/${locale}`;
const areas = globSync(`${folder('zh-CN')}/*.yml`).map((file) => basename(file, '.yml'));

const read = (locale: string, area: string): Record<string, string> =>
	parse(readFileSync(`${folder(locale)}/${area}.yml`, 'utf8'));

/** Plural forms are a language's own matter: `minutes_one` is the key `minutes`. */
const keysOf = (locale: string, area: string) =>
	[
		...new Set(Object.keys(read(locale, area)).map((key) => key.replace(/_(one|other)$/, ''))),
	].sort();

describe.each(areas)('the words of %s', (area) => {
	it.each(locales.map(({ code }) => code))('are there in %s, and no others', (locale) => {
		expect(keysOf(locale, area)).toEqual(keysOf('zh-CN', area));
	});

	it('have the same holes in every language', () => {
		const holes = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
		const chinese = read('zh-CN', area);
		for (const { code } of locales) {
			for (const [key, sentence] of Object.entries(read(code, area))) {
				// “One record” needs no number.
				if (key.endsWith('_one')) continue;
				const other = chinese[key] ?? chinese[key.replace(/_(one|other)$/, '')] ?? '';
				expect([key, holes(sentence)]).toEqual([key, holes(other)]);
			}
		}
	});
});

it('every word is said somewhere', () => {
	const isSpoken = findSpoken();
	const keys = areas.flatMap((area) =>
		Object.keys(read(defaultLocale, area)).map((key) => `${area}.${key}`),
	);
	expect(keys.length).toBeGreaterThan(400);
	// What is said otherwise of mine is said in the other's place.
	const inPlace = (key: string) => key.replace(/^mine\./, 'collect.');
	expect(keys.filter((key) => !isSpoken(key) && !isSpoken(inPlace(key)))).toEqual([]);
});
