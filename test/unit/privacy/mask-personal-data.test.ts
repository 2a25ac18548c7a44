import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '~/core/privacy/mask-personal-data.ts';
import { findPersonalData } from '~/core/privacy/personal-patterns.ts';

describe('Personal data in a text that leaves', () => {
	it.each([
		['到货一批，有一半装不上；电话13800000000，急', '到货一批，有一半装不上；电话138****0000，急'],
		['（１３８００００００００）', '（138****0000）'],
		['写信到 someone＠example.com，或来电', '写信到 som****.com，或来电'],
		['身份证：11010119900101001X！', '身份证：110****001X！'],
		['㎏ 和 ① 照旧，138-0000-0000', '㎏ 和 ① 照旧，138****0000'],
		['电话138\u200b0000\u200b0000，急', '电话138****0000，急'],
		['零宽\u200b空格照旧，13800000000', '零宽\u200b空格照旧，138****0000'],
		['电话0086 138.0000.0000，急', '电话008****0000，急'],
		['写信到someone@example.com，或来电', '写信到som****.com，或来电'],
		['请写给 张三@公司.中国，谢谢', '请写给 张三@****司.中国，谢谢'],
		['电话 1380 0000 000，急', '电话 138**** 000，急'],
		['没有号码：（一）', '没有号码：（一）'],
		['', ''],
	])('of %j what is left is %j: nothing else changes', (text, masked) => {
		expect(maskPersonalData(text)).toBe(masked);
	});

	it('is all covered, whatever stands around it, and stays as it is when masked again', () => {
		const parts = fc.constantFrom(
			'，',
			'ａ',
			'㏂',
			'13800000000',
			'１３９',
			'\u200b',
			'-',
			'8000',
			'＠',
			'a@b.cn',
			'张',
			'@公司.',
			'中国',
			' ',
			'+86 (',
			'1380 ',
			'电话',
			'·',
			'/0000',
			'é',
			'。',
			'①',
		);
		fc.assert(
			fc.property(fc.array(parts, { maxLength: 8 }), (texts) => {
				const masked = maskPersonalData(texts.join(''));
				expect(findPersonalData(masked)).toEqual([]);
				expect(maskPersonalData(masked)).toBe(masked);
			}),
		);
	});
});
