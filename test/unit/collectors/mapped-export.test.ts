import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { mappingSchema } from '~/core/definition/mapping-schema.ts';
import { loadDefinitions, readYaml } from '../definitions.ts';
import { check, collect, filled, headsOf, nothing } from '../imports/check-files.ts';
import { withMappings } from './mapped-definitions.ts';

const definitions = loadDefinitions('zh-CN');

/** Two exports as such programs write them, kept beside the tests; the made-up people answered nothing. */
const kept = (name: string) =>
	readFileSync(new URL(`../../fixtures/collectors/${name}`, import.meta.url));

describe('an export of 问卷星 with its mapping', () => {
	const all = withMappings(definitions, readYaml('collectors/wjx_assessment.yml'));
	const file = { name: 'wjx.csv', text: kept('wjx-assessment.gbk.csv') };
	const text = new TextDecoder('gb18030').decode(file.text);

	it('comes in row by row, numbering, blanks and “(跳过)” put aside', () => {
		const { rows, encoding, refused } = decodeCsv(file.text, all);
		expect([encoding, refused]).toEqual(['gb18030', null]);
		const values = rows.map((row) => (row.kind === 'intact' ? row.entry.values : row.kind));
		const shared = { period: '2026Q4', instrument: 'survey' };
		const of = { ...shared, department: 'sales', level: 'frontline' };
		expect(values.slice(0, 3)).toEqual([
			{ ...of, dimension: 'meeting_efficiency', score: 2, problem: '经常拖堂，没有结论' },
			{ ...of, dimension: 'cross_department', score: 4 },
			{ ...of, dimension: 'customer_response', score: 'na' },
		]);
		expect(values).toHaveLength(14);
		expect(filled(check(nothing(), [file], all))).toEqual({ new: 14 });
	});

	it('keeps nothing of where and when somebody answered, and says which columns it left', () => {
		const { rows, notes } = decodeCsv(file.text, all);
		expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|2026.11.2|微信|示例省/);
		expect(notes[0]).toMatchObject({ key: 'from_program_left' });
		expect(notes[0]?.params?.['columns']).toBe(
			'提交答卷时间 | 所用时间 | 来源 | 来源详情 | 来自IP',
		);
	});

	it('is known when it is exported again with more answers', () => {
		const once = collect(nothing(), [file], all);
		expect(headsOf(once)).toHaveLength(14);
		expect(filled(check(once, [file], all))).toEqual({ identical: 14 });
	});

	it('is known when a spreadsheet saved it again, under another name, with other columns left out', () => {
		const once = collect(nothing(), [file], all);
		const raw = mappingSchema.parse(readYaml('collectors/wjx_assessment.yml'));
		const other = { ...raw, from: '评估', leave_out: [] };
		const saved = text
			.replace('2026/11/23 9:15:02', '2026/11/23 9:15')
			.replace('2026/11/23 9:20:44', '2026-11-23 09:20')
			.replace('2026/11/24 18:02:10', '2026/11/24 6:02 PM')
			.replace('192.0.2.17(示例省-示例市)', '示例省');
		const again = check(
			once,
			[{ name: 'again.csv', text: saved }],
			withMappings(definitions, other),
		);
		expect(filled(again)).toEqual({ identical: 14 });
	});

	it('reads 4.5 as no 5: that is no numbering', () => {
		const { rows } = decodeCsv(text.replace('普通员工,2,4', '普通员工,4.5,4'), all);
		expect(rows[0]).toMatchObject({ kind: 'aside' });
	});

	it('is refused without the moment its anonymous answers came in', () => {
		expect(decodeCsv(text.replace('提交答卷时间', '时间'), all).refused).toMatchObject({
			key: 'columns_missing',
			params: { columns: '提交答卷时间' },
		});
	});

	it('is refused, with the columns by name, once the questionnaire has other questions', () => {
		expect(decodeCsv(text.replace('您的层级', '您的职级'), all).refused).toMatchObject({
			key: 'columns_missing',
			params: { columns: '2、您的层级' },
		});
	});
});

describe('an export of 金数据 with its mapping', () => {
	const mapping = {
		...{ from: '金数据 · 信息抽查', tracker: 'message_checks', number: '序号' },
		...{ received: '提交时间', leave_out: ['填写设备', '修改时间'] },
		set: { department: 'production' },
		columns: {
			...{ 抽查的消息: 'message', 应该知道的人: 'should_know', 怎么传的: 'ways' },
			...{ 什么时候发的: 'issued_on', 抽查日期: 'checked_on', '知道也说对（人）': 'right' },
			...{ '说错（人）': 'wrong', '不知道（人）': 'unaware' },
		},
	};

	it('gives several answers, days and numbers, keeps other questions, and leaves who and from where', () => {
		const { rows, notes } = decodeCsv(
			kept('jinshuju-message-checks.csv'),
			withMappings(definitions, mapping),
		);
		const [first, second] = rows.map((row) => (row.kind === 'aside' ? null : row.entry));
		expect(first).toMatchObject({
			createdAt: '2026-11-23T10:05:12+08:00',
			extra: { 抽查的人怎么看: '公告栏没人看' },
			values: { issued_on: '2026-11-20', checked_on: '2026-11-23', right: 12, unaware: 5 },
		});
		expect(first?.values['ways']).toEqual(['meeting', 'chat']);
		expect(second?.values['ways']).toEqual(['mail', 'posted']);
		expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|王小明|iPhone/);
		expect(notes[0]?.params?.['columns']).toBe('提交人 | 修改时间 | 填写设备 | IP');
	});
});
