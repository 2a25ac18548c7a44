import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../definitions.ts';
import { check, collect, filled, nothing } from '../imports/check-files.ts';
import { withMappings } from './mapped-definitions.ts';

const definitions = loadDefinitions('zh-CN');

/** Numbers of a spot check, asked alike in every program below. */
const counted = { right: '12', wrong: '3', unaware: '5' };
const numbers = { 说对: 'right', 说错: 'wrong', 不知道: 'unaware' };

interface Program {
	program: string;
	mapping: object;
	head: string;
	row: string;
	values: object;
}

/** What each program calls its own columns, several answers, words under "other" and days. */
const programs: Program[] = [
	{
		program: '问卷星, several answers in one column, words under 其他',
		mapping: {
			...{ number: '序号', received: '提交答卷时间' },
			columns: { '3、怎么传的': { field: 'ways', words: 'remedy' }, '4、发布日期': 'issued_on' },
		},
		head: '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,3、怎么传的,4、发布日期',
		row: '1,2026/11/23 9:07:05,85秒,微信,N/A,192.0.2.17(示例省-示例市),会上讲┋其他〖口头，三次〗,2026/11/20',
		values: { ways: ['meeting', 'other'], remedy: '口头，三次', issued_on: '2026-11-20' },
	},
	{
		program: '问卷星, a column for each of several answers',
		mapping: {
			number: '序号',
			columns: {
				'3、怎么传的(会上讲)': { field: 'ways', ticks: 'meeting' },
				'3、怎么传的(群消息)': { field: 'ways', ticks: 'chat' },
				'3、怎么传的(张贴)': { field: 'ways', ticks: 'posted' },
			},
		},
		head: '序号,3、怎么传的(会上讲),3、怎么传的(群消息),3、怎么传的(张贴)',
		row: '1,1,0,-3',
		values: { ways: ['meeting'] },
	},
	{
		program: '腾讯问卷, the answer’s own text in its column',
		mapping: {
			number: '编号',
			columns: {
				'3.怎么传的:会上讲': { field: 'ways', ticks: 'meeting' },
				'3.怎么传的:邮件、系统通知': { field: 'ways', ticks: 'mail' },
			},
		},
		head: '编号,开始答题时间,结束答题时间,答题时长,IP,3.怎么传的:会上讲,3.怎么传的:邮件、系统通知',
		row: '1,2026-11-23 09:00:00,2026-11-23 09:02:00,120,192.0.2.18,,邮件、系统通知',
		values: { ways: ['mail'] },
	},
	{
		program: '金数据',
		mapping: {
			...{ number: '序号', received: '提交时间' },
			columns: { 怎么传的: { field: 'ways', words: 'remedy' } },
		},
		head: '序号,怎么传的,提交人,提交时间,修改时间,IP',
		row: '7,"会上讲，其他：贴在门口",王小明,2026-11-23 10:05:12,2026-11-24 10:05:12,192.0.2.20',
		values: { ways: ['meeting', 'other'], remedy: '贴在门口' },
	},
	{
		program: 'Microsoft Forms, saved again in American Excel',
		mapping: {
			...{ number: 'ID', received: 'Completion time', days: 'month_first' },
			columns: {
				'How was it passed on?': { field: 'ways', otherwise: 'other', words: 'remedy' },
				'Issued on': 'issued_on',
			},
		},
		head: 'ID,Start time,Completion time,Email,Name,How was it passed on?,Issued on',
		row: '1,11/23/26 9:05,11/23/26 9:07,anonymous,,会上讲;on the door;,11/5/2026',
		values: { ways: ['meeting', 'other'], remedy: 'on the door', issued_on: '2026-11-05' },
	},
	{
		program: 'Google Forms, answers with commas in them',
		mapping: {
			...{ number: '时间戳记', received: '时间戳记' },
			columns: {
				'How was it passed on?': {
					...{ field: 'ways', otherwise: 'other', words: 'remedy' },
					options: { 'Mail, or a notice in a system': 'mail', 'In a meeting': 'meeting' },
				},
			},
		},
		head: '时间戳记,How was it passed on?',
		row: '2026/11/23 下午 9:07:12,"Mail, or a notice in a system, In a meeting, on the door"',
		values: { ways: ['meeting', 'mail', 'other'], remedy: 'on the door' },
	},
];

const mapped = ({ mapping }: Program) => {
	const { columns, ...rest } = { columns: {}, ...mapping };
	return withMappings(definitions, {
		...{ from: '抽查', tracker: 'message_checks', ...rest },
		set: {
			department: 'production',
			message: '改期',
			should_know: '全体',
			checked_on: '2026-11-23',
			issued_on: '2026-11-01',
		},
		columns: { ...columns, ...numbers },
	});
};

const unread = new Set(['answers_unknown', 'days_unclear']);

const textOf = ({ head, row }: Program) =>
	`${head},${Object.keys(numbers)}\n${row},${Object.values(counted)}`;

describe.each(programs)('$program', (program) => {
	const all = mapped(program);

	it('is read to its last answer, and twice it is once', () => {
		const { rows, notes, refused } = decodeCsv(textOf(program), all);
		expect([refused, notes.filter(({ key }) => unread.has(key))]).toEqual([null, []]);
		expect(rows).toMatchObject([
			{ kind: 'intact', entry: { values: { ...program.values, right: 12, unaware: 5 } } },
		]);
		expect(JSON.stringify(rows)).not.toMatch(/王小明|192\.0\.2/);
		const file = { name: 'export.csv', text: textOf(program) };
		expect(filled(check(collect(nothing(), [file], all), [file], all))).toEqual({ identical: 1 });
	});
});
