import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from 'js-yaml';

const theirs = readFileSync(
	'node_modules/@astrojs/starlight/dist/translations/zh-CN.js',
	'utf8',
).matchAll(/"([\w.]+)": "([^"]*)"/g);
const words: Record<string, unknown> = {
	...Object.fromEntries([...theirs].map(([, key, value]) => [key, value])),
	...Object(load(readFileSync('src/content/i18n/zh-CN.yml', 'utf8'))),
};
/** A name, a key of the keyboard, and the page we have one of our own for. */
const alike = ['builtWithStarlight.label', 'search.ctrlKey', '404.text'];

test('what the theme says on a Chinese page, to the eye or to a screen reader, is Chinese', () => {
	const said = Object.entries(words).filter(([key]) => !alike.includes(key));
	expect(said.length).toBeGreaterThan(20);
	const english = /[a-z]{3}/i;
	expect(
		said.filter(([, value]) => english.test(String(value).replace(/\{\{.*?\}\}/g, ''))),
	).toEqual([]);
});
