import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../definitions.ts';
import { loadPages, type Page } from '../handbook.ts';

const content = new URL('../../../src/content/', import.meta.url).pathname;

/** Names of buttons of other programs: a chat app, a survey tool. */
const notOurs = ['在浏览器打开', 'open in browser', 'XML values and headers'];

/** Every text below a value of YAML. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(textsIn);
}

/** What the interface and the forms say in a language, as patterns: names and numbers in it may be any. */
function saidIn(language: Page['language']): { text: string; whole: RegExp }[] {
	const files = globSync([`i18n/${language}/*.yml`, '{trackers,fields}/**/*.yml'], {
		cwd: content,
	}).filter((file) => file.startsWith('i18n') || isEnglish(file) === (language === 'en'));
	const texts = new Set(files.flatMap((file) => textsIn(readYaml(file))));
	return [...texts].flatMap((text) => {
		const parts = text.split(/\{\w+\}|<[^>]+>/);
		// What is nearly all names and numbers would fit everything.
		if (parts.join('').length <= parts.length) return [];
		return [{ text, whole: new RegExp(`^${parts.map(escaped).join('\\S+')}$`, 'i') }];
	});
}

const isEnglish = (file: string) => basename(file) === 'en.yml' || file.endsWith('.en.yml');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const presses = {
	'zh-CN': /(?:按|点|点开|按下|再按|选|选上)“([^”]+)”/g,
	en: /\b(?:press|choose|tick)\s+“([^”]+)”/gi,
};

describe.each(['zh-CN', 'en'] as const)(
	'What a page in %s says to press or to choose',
	(language) => {
		const said = saidIn(language);
		const pages = loadPages().filter((page) => page.language === language);

		/** A name in full, or its beginning up to a bracket or a comma; “下载……” is the beginning of any length. */
		const isSaid = (name: string) => {
			const plain = name.replace(/<[^>]+>/g, '*').replace(/[。.,，]$/, '');
			const begins = plain.replace(/……$/, '');
			return said.some(({ whole, text }) => {
				if (whole.test(plain)) return true;
				const rest =
					text.toLowerCase().startsWith(begins.toLowerCase()) && text.slice(begins.length);
				return rest !== false && (begins !== plain || /^\s?[（(，,：:]/.test(rest));
			});
		};

		it.each(pages.map((page) => [page.id, page] as const))('%s: is called so', (_id, { body }) => {
			const names = [...body.matchAll(presses[language])].map(([, name = '']) => name);
			const unknown = names.filter((name) => !notOurs.includes(name) && !isSaid(name));
			expect(unknown).toEqual([]);
		});
	},
);
