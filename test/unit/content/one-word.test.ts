import { describe, expect, it } from 'vitest';
import { locales } from 'config/locales.ts';
import { loadGlossary, loadPages } from '../handbook.ts';

/**
 * Other names of a term that are ordinary words as well, or its short name where the full one has been said: the
 * only ones pages may say.
 */
const ordinary: Record<string, string[]> = {
	'zh-CN': [
		...['首问部门', '回应', '办结', '结案', '谁发起、谁响应、谁负责', '周会', '班前会'],
		...['一对一', '项目组', '不记名', '不留名', '不外传', '上报', '往上报', '依法上报', '询问'],
		...['打听', '工作日计时', '核心客户', '突发事件', '应开次数', '试点结论', '隐藏的格子'],
		...['半年复盘', '交表', '季度报告', '企业微信', '钉钉', '飞书', '下午茶', '联谊'],
	],
	en: [
		...['Real answer', 'Closed', 'Who asks, who responds, who is in charge', 'One-to-one'],
		...['Unsigned', 'Without a name', 'Closing the loop', 'Passing it up', 'Question', 'Crisis'],
		...['Complaint handling', 'Around the clock', 'Contact person', 'Number due', 'Starting point'],
		...['Trial', 'Closing sheet', 'Conclusion', 'Below the minimum', 'Hidden cell'],
		...['Quarterly report', 'Weekly brief', 'WeCom', 'DingTalk', 'Lark', 'Afternoon tea'],
	],
};

/** What a page says in its own words: no head, imports, tags, addresses; a quotation may be anybody's. */
function proseOf(body: string): string {
	return body
		.replace(/^import .*$/gm, '')
		.replace(/“[^”\n]*”/g, '“”')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\]\([^)]*\)/g, ']');
}

const pages = loadPages().map(({ file, language, body }) => ({
	file,
	language,
	prose: proseOf(body),
}));

/** A name as it may stand in a sentence: in Chinese anywhere, otherwise as a word of its own. */
const saying = (name: string, locale: string) =>
	new RegExp(locale === 'zh-CN' ? escaped(name) : `(?<!\\w)${escaped(name)}(?!\\w)`, 'i');

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe.each(locales.map(({ code }) => code))('One word for one thing in %s', (locale) => {
	// 意见箱 is 匿名意见箱 for short, and 客户投诉 says more of 投诉: neither is another word.
	const others = loadGlossary().flatMap(({ term, aliases }) =>
		(aliases[locale] ?? [])
			.filter((name) => !isPart(name, term[locale] ?? '') && !name.includes('<'))
			.filter((name) => !(ordinary[locale] ?? []).includes(name))
			.map((name) => ({ name, term: term[locale] ?? '' })),
	);

	it('pages say the term, never another name the glossary has for it', () => {
		expect(others.length).toBeGreaterThan(60);
		const said = pages
			.filter(({ language }) => language === locale)
			.flatMap(({ file, prose }) =>
				others
					.filter(({ name }) => saying(name, locale).test(prose))
					.map(({ name, term }) => `${file} says "${name}": write "${term}"`),
			);
		expect(said).toEqual([]);
	});
});

/** Whether a name is the term for short, or says more of it: the words of one are in the other, in order. */
function isPart(name: string, term: string): boolean {
	const wordsOf = (text: string) => text.toLowerCase().match(/\p{Script=Han}|\w+/gu) ?? [];
	return isWithin(wordsOf(name), wordsOf(term)) || isWithin(wordsOf(term), wordsOf(name));
}

function isWithin(few: string[], many: string[]): boolean {
	const left = [...few];
	for (const word of many) if (word === left[0]) left.shift();
	return left.length === 0;
}
