import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSpaced, toSpaced } from '~/core/search/spaced-text.ts';

describe('the text given to the index', () => {
	it.each([
		['客户投诉，24 小时内响应。', '客 户 投 诉 ， 24\u2063 小 时 内 响 应 。'],
		['24小时', '24 小 时'],
		['导出的 CSV 文件', '导 出 的\u2063 CSV \u2063文 件'],
		['Half-year (24 hours).', 'Half - year ( 24 hours ) .'],
	])('has one space between words, characters and marks: %s', (text) => {
		const spaced = toSpaced(text);
		expect(spaced.replaceAll('\u2063', '').split(' ').join('')).toBe(text.replaceAll(' ', ''));
		expect(fromSpaced(spaced.split(' ')).text).toBe(text);
	});

	it('keeps the sign of an unusual space off words, which the index would cut there', () => {
		expect(toSpaced('约 8 分钟，见 M09 一栏')).not.toMatch(
			/[\p{L}\p{N}]\u2063?(?<=[A-Za-z0-9]\u2063)/u,
		);
	});

	it('comes back as it was, with every run of white space one space', () => {
		const character = fc.constantFrom(...'客户投诉，。（）“”·—24小时CSVab c.-/\'"()[]  ');
		fc.assert(
			fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
				const text = characters.join('').replace(/\s+/g, ' ').trim();
				expect(fromSpaced(toSpaced(text).split(' ').filter(Boolean)).text).toBe(text);
			}),
		);
	});

	it('tells where each word begins', () => {
		const { text, starts } = fromSpaced(toSpaced('约 24 小时').split(' '));
		expect(starts.map((start) => text[start])).toEqual(['约', '2', '小', '时']);
	});
});
