import { describe, expect, it } from 'vitest';
import { findOtherNames, readOtherNames } from '../../../integrations/sources/find-other-names.ts';
import { readSources, toSource } from '../../../integrations/sources/source.ts';

const names = [
	{ name: '首接负责制', term: '首问负责制', locale: 'zh-CN' },
	{ name: 'First reply', term: 'Response', locale: 'en' },
];
const found = (file: string, text: string) =>
	findOtherNames([toSource(file, `---\ntitle: x\n---\n\n${text}\n`)], names).map(
		(one) => /^\S+:(\d+) says "(.*?)"/.exec(one)?.slice(1) ?? one,
	);

describe('the check that one thing has one word', () => {
	it.each([
		['a.mdx', '照首接负责制办。', [['5', '首接负责制']]],
		['en/a.mdx', 'Text.\n\nThe first reply counts.', [['7', 'first reply']]],
		['en/a.mdx', 'It is the first replying that counts.', []],
		['a.mdx', '大家说的“首接负责制”，写作首问负责制。', []],
		['a.mdx', '<AsIs>首接负责制</AsIs>是别家的叫法。', []],
		['a.mdx', '见[这里](/首接负责制/)和<Facts who="首接负责制" />。', []],
		['a.mdx', 'The first reply is English here.', []],
	])('%s: %s', (file, text, expected) => {
		expect(found(file, text)).toEqual(expected);
	});

	it('has over sixty names to look for in each language, and no page says one', () => {
		const all = readOtherNames('.');
		for (const locale of ['zh-CN', 'en'])
			expect(all.filter((one) => one.locale === locale).length).toBeGreaterThan(60);
		expect(findOtherNames(readSources('.'), all)).toEqual([]);
	});

	it('asks for a name of the company by its mark, which a page may hold', () => {
		const all = readOtherNames('.');
		const [written] = all.filter(({ term }) => term.includes('{role:'));
		if (!written) throw new Error('One term is a role.');
		const source = toSource('a.mdx', `---\ntitle: x\n---\n\n${written.name}说。\n`);
		const [sentence] = findOtherNames([source], all);
		expect(sentence).toMatch(
			/which the glossary calls \{role:\w+\}\S*\. Write \{role:\w+\}\S*, or/,
		);
		expect(all.filter(({ term }) => /[<>]/.test(term))).toEqual([]);
	});
});
