import { describe, expect, it } from 'vitest';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import { loadDefinitions } from '../definitions.ts';
import { withMappings } from '../collectors/mapped-definitions.ts';
import { headsOf, nothing } from '../imports/check-files.ts';
import { gathered } from './gather-files.ts';
import { pageGoesOn } from './page-goes-on.ts';

const forms = loadDefinitions('zh-CN');
const mapping = {
	...{ from: '问卷星 · 信息抽查', tracker: 'message_checks', number: '序号' },
	received: '提交时间',
	columns: {
		抽查的消息: 'message',
		应该知道的人: 'should_know',
		怎么传的: { field: 'ways', options: { 开会: 'meeting' } },
		什么时候发的: 'issued_on',
		抽查日期: 'checked_on',
		'知道也说对（人）': 'right',
		'说错（人）': 'wrong',
		'不知道（人）': 'unaware',
		部门: 'department',
	},
};
const mended = {
	...mapping,
	columns: {
		...mapping.columns,
		怎么传的: { field: 'ways', options: { 开会: 'meeting', 大喇叭: 'posted' } },
	},
};
const export_ = (...rows: [number: number, how: string, right?: number][]) =>
	[
		`序号,提交时间,${Object.keys(mapping.columns).join(',')}`,
		...rows.map(
			([number, how, right = 12]) =>
				`${number},2026-11-23 10:05:12,放假通知,全体员工,${how},2026-11-20,2026-11-23,${right},1,5,生产部`,
		),
	].join('\n');

/** What is imported one after the other: a file, its name, and the mapping there is by then. */
type Step = [name: string, text: string, mapping: typeof mapping];

describe('an answer of another program that was set aside', () => {
	it.each<[string, Step[], { records: number; aside: number }]>([
		[
			'goes once the mapping knows the answer and the file is read again',
			[
				['a.csv', export_([1, '开会'], [2, '大喇叭']), mapping],
				['a.csv', export_([1, '开会'], [2, '大喇叭']), mended],
			],
			{ records: 2, aside: 0 },
		],
		[
			'goes as well where the file was exported anew, and the answer was changed over there',
			[
				['a.csv', export_([1, '开会'], [2, '大喇叭']), mapping],
				['b.csv', export_([3, '开会'], [2, '开会']), mapping],
			],
			{ records: 3, aside: 0 },
		],
		[
			'is the same row in every later export, as long as nothing is mended',
			[
				['a.csv', export_([2, '大喇叭']), mapping],
				['b.csv', export_([1, '开会'], [2, '大喇叭']), mapping],
			],
			{ records: 1, aside: 1 },
		],
		[
			'goes where it broke a rule of the form, nobody took it, and it was put right over there',
			[
				['a.csv', export_([1, '开会'], [2, '开会', -3]), mapping],
				['b.csv', export_([1, '开会'], [2, '开会', -2]), mapping],
				['c.csv', export_([1, '开会'], [2, '开会']), mapping],
			],
			{ records: 2, aside: 0 },
		],
		[
			'stays where an older export only says again what is collected',
			[
				['a.csv', export_([1, '开会']), mapping],
				['b.csv', export_([1, '大喇叭']), mapping],
				['a.csv', export_([1, '开会']), mapping],
			],
			{ records: 1, aside: 1 },
		],
	])('%s, on the page and on the command line', async (_, steps, { records, aside }) => {
		const said = { edits: 'take' as const, asked: {} };
		let page = nothing();
		let command: { heads: Entry[]; aside: AsideRow[] } = { heads: [], aside: [] };
		for (const [name, text, known] of steps) {
			const definitions = withMappings(forms, known);
			page = await pageGoesOn(page, [{ name, text }], said, definitions);
			const tables = definitions.flatMap((one) => {
				const own = command.heads.filter(({ tracker }) => tracker === one.id);
				return own.length > 0
					? [{ name: `${one.id}.csv`, text: encodeCsv(own, one, { batch: 'b-9kq2' }).text }]
					: [];
			});
			command = await gathered(
				[...tables, { name, text }],
				said,
				{ parts: 2, largeFrom: 1e9, isZipped: false },
				{
					forms: definitions,
					aside: command.aside,
					earlierFiles: tables.length,
				},
			);
		}
		expect([headsOf(page).length, page.aside.size]).toEqual([records, aside]);
		expect([command.heads.length, command.aside.length]).toEqual([records, aside]);
	});
});
