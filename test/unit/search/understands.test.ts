import { describe, expect, it } from 'vitest';
import { createLineIndex } from '~/core/search/asked-index.ts';
import { mendQuery } from '~/core/search/mend-query.ts';
import { noHits } from '~/core/search/page-index.ts';
import { queryUnits } from '~/core/search/query-units.ts';
import { readQuestion } from '~/core/search/read-question.ts';
import { createSameWords } from '~/core/search/same-words.ts';
import { spellingOf } from '~/core/search/spell.ts';
import { english } from '~/core/search/stems.ts';
import { createTextIndex } from '~/core/search/text-index.ts';
import { createWithoutCodes } from '~/core/search/without-codes.ts';

describe('the pieces of a question', () => {
	const worth = (query: string, locale: string) =>
		Object.fromEntries(queryUnits(query, locale).map(({ text, weight }) => [text, weight]));

	it('small words and single letters weigh nothing, so that they never match alone', () => {
		const weights = worth('who is the A in RACI', 'en');
		expect(weights).toMatchObject({ who: 0, is: 0, the: 0, a: 0, in: 0, raci: 1 });
		expect(worth('怎么投诉', 'zh-CN')).toMatchObject({ 怎么: 0, 投诉: 1 });
	});

	it('a piece across two words weighs less than a word', () => {
		const { 客户, 户投 } = worth('客户投诉', 'zh-CN');
		expect(户投).toBeLessThan(客户 ?? 0);
	});

	it('two words of letters side by side are a piece, too', () => {
		expect(worth('round table', 'en')).toHaveProperty('round table');
	});

	it('a thing brings its other names; the parts of a long name weigh less than the name', () => {
		const named = createSameWords([['first-response rule', '首问负责制']], english);
		const units = readQuestion('what is the first response rule', 'en', named);
		expect(units[0]).toMatchObject({ text: 'first response rule', names: ['首问负责制'] });
		expect(units.find(({ text }) => text === 'response')?.weight).toBeLessThan(0.5);
	});

	it('IT, the department, is not found in “it”', () => {
		const named = createSameWords([['IT', '信息部']], english);
		expect(named('does it matter')).toEqual([]);
	});
});

describe('an index over whole texts', () => {
	const page = {
		id: 'page/',
		sections: [
			{ id: '', title: 'Complaints', blocks: ['Responded to within 24 hours.'] },
			{
				id: 'two',
				title: '时限',
				blocks: ['客户投诉 24 小时内响应。', 'a cross-department matter'],
			},
		],
	};
	const index = createTextIndex([page], english);
	const places = (text: string, isWord = false) =>
		index
			.find({ text, isWord })
			.get('page/')
			?.map(({ section, line }) => [section, line]);

	it.each([
		['responding', true, [[0, 1]]],
		['compl', true, [[0, 0]]],
		['24小时内', false, [[1, 1]]],
		['4小时', false, undefined],
		['投诉24', false, [[1, 1]]],
		['小时内响应', false, [[1, 1]]],
		['within 2', false, [[0, 1]]],
	])('finds %s where it stands', (text, isWord, found) => {
		expect(places(text, isWord)).toEqual(found);
	});

	it('finds whole words one after the other, in any inflection, across a hyphen', () => {
		expect(index.findWhole(['cross', 'departments']).size).toBe(1);
		expect(index.findWhole(['department', 'cross']).size).toBe(0);
		expect(index.findWhole(['hour']).size).toBe(1);
		expect(index.findWhole(['hou']).size).toBe(0);
	});

	it('of lines people ask with, each is a section', () => {
		const asks = createLineIndex({ 'page/': ['开会拖堂', '谁来主持'] }, english);
		expect(asks.find({ text: '主持', isWord: false }).get('page/')?.[0]?.section).toBe(1);
		expect(asks.find({ text: '没有', isWord: false })).toEqual(noHits);
	});
});

describe('a slip is mended', () => {
	const known = ['座谈会', '意见箱'];
	const by = {
		locale: 'zh-CN',
		names: known,
		words: ['complaint', 'management'],
		spelt: [
			['匿名', 'ni ming'],
			['意见', 'yi jian'],
			['站会', 'zhan hui'],
		] as const,
		stands: (text: string) => Promise.resolve(['意见', 'complaint', 'quit', '石沉'].includes(text)),
	};

	it.each([
		['坐谈会几点', '座谈会几点'],
		['senior managment', 'senior management'],
		['niming yijian', '匿名 意见'],
		['nimingyijian', '匿名意见'],
		['nmyj', '匿名意见'],
		['意见石沉大海', null],
		['who quit', null],
		['complaint', null],
	])('%s is %s', async (query, mended) => {
		expect(await mendQuery(query, by)).toBe(mended);
	});

	it('two letters are initials of too much', () => {
		expect(spellingOf('zh', by.spelt)).toBeNull();
		expect(spellingOf('zhanhui', by.spelt)).toBe('站会');
	});
});

describe('the plan’s numbers and the editors’ signs', () => {
	const { clean, cells, isAskedIn } = createWithoutCodes(['M', 'X', 'R', 'RO']);

	it.each([
		['首问负责制 ｜ M09 ｜ 任何部门', '首问负责制 ｜ 任何部门'],
		['X30和匿名有冲突', '和匿名有冲突'],
		['对齐下月重点M01', '对齐下月重点'],
		['R4 is due', 'is due'],
		['只看次数\u2060※', '只看次数'],
		['24 小时 ｜ MP3 文件', '24 小时 ｜ MP3 文件'],
	])('%s is shown as %s', (line, shown) => {
		expect(clean(line)).toBe(shown);
	});

	it('are shown to whoever asks for one; the cells of a row are set apart', () => {
		expect(isAskedIn('m09 时限')).toBe(true);
		expect(isAskedIn('会议')).toBe(false);
		expect(cells('周一 ｜ 10:00')).toBe('周一 · 10:00');
	});
});
