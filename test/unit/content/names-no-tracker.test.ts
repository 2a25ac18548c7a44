import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planListNames } from '~/core/handbook/plan-lists.ts';
import { loadDefinitions, trackerIds } from '../definitions.ts';

/** A list of the handbook, or a word of a definition, that a tracker happens to be called like. */
const otherwise = new Set<string>([...planListNames, 'needs']);

const isCode = (file: string) => !file.startsWith('src/content/');
const files = globSync('{src,integrations,scripts}/**/*.{ts,tsx,astro,mjs}', {
	exclude: ['scripts/fixtures/**'],
}).filter(isCode);

/** Where a clock stands and how an opinion was answered, in code; fields of some records are called like them. */
const otherCodes = new Set(['on_time', 'passed_on']);

/** Code without what is only said beside it. */
const withoutComments = (code: string) =>
	code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');

/** All code, read once for every name that is looked for. */
const code = files.map((file) => [file, withoutComments(readFileSync(file, 'utf8'))] as const);

describe('what a tracker does stands in its content alone', () => {
	it.each(trackerIds().filter((id) => !otherwise.has(id)))('no code names "%s"', (id) => {
		const named = new RegExp(`['"\`/]${id}['"\`/]|\\bid="${id}"`);
		const found = code.filter(([, text]) => text.includes(id) && named.test(text));
		expect(found.map(([file]) => file)).toEqual([]);
	});

	const fields = new Set(loadDefinitions('en').flatMap((one) => one.fields.map(({ id }) => id)));
	it('nor a field of one', () => {
		const ids = [...fields].filter((id) => id.includes('_') && !otherCodes.has(id)).join('|');
		const named = new RegExp(`['"\`](${ids})['"\`]`, 'g');
		const found = code.flatMap(([file, text]) =>
			[...text.matchAll(named)].map(([all]) => `${file}: ${all}`),
		);
		expect(found).toEqual([]);
	});
});
