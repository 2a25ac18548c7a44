import { describe, expect, it } from 'vitest';
import { foldText } from '~/core/search/fold.ts';
import { foldAccents } from '~/core/text/fold-accents.ts';
import { fold, foldUnspaced } from '~/core/text/fold.ts';

/** What four functions of 0.1.0 made of a text, each in its own room. */
const texts: [text: string, folded: string, unspaced: string, plain: string, searched: string][] = [
	['  ４ 较好 ', '4 较好', '4较好', '  4 较好 ', '4较好'],
	['（ＡＢＣ）', '(abc)', '(abc)', '(abc)', '(abc)'],
	['Due\n  date', 'due date', 'duedate', 'due\n  date', 'due date'],
	['研发 部', '研发 部', '研发部', '研发 部', '研发部'],
	['Élan', 'élan', 'élan', 'elan', 'elan'],
	['E\u0301lan', 'élan', 'élan', 'elan', 'elan'],
	['co\u200Bop', 'coop', 'coop', 'co\u200Bop', 'coop'],
	['a\u3000b', 'a b', 'ab', 'a b', 'a b'],
	['½ ﬁ', '1⁄2 fi', '1⁄2fi', '1⁄2 fi', '1⁄2 fi'],
	['', '', '', '', ''],
];

describe('one spelling', () => {
	it.each(texts)('of %j', (text, folded, unspaced, plain, searched) => {
		expect([fold(text), foldUnspaced(text), foldAccents(text), foldText(text)]).toEqual([
			folded,
			unspaced,
			plain,
			searched,
		]);
	});

	it.each([fold, foldUnspaced, foldText])('folded twice it is as folded once: %o', (folded) => {
		for (const [text] of texts) expect(folded(folded(text))).toBe(folded(text));
	});
});

describe('search folding', () => {
	it('makes of every character what 0.1.0 made of it', () => {
		const before = (char: string) =>
			char
				.normalize('NFKC')
				.toLowerCase()
				.normalize('NFD')
				.replace(/[\p{M}\p{Cf}]/gu, '')
				.trim();
		const other: string[] = [];
		for (let code = 0; code < 0x10000; code += 1) {
			const char = String.fromCodePoint(code);
			if (!/[\s\p{Surrogate}]/u.test(char) && foldText(char) !== before(char)) other.push(char);
		}
		expect(other).toEqual([]);
	});
});
