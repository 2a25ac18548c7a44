import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { entriesIn, read } from './csv-of.ts';

/** Tables people typed, and the ids that 0.1.0 gave their rows. Those ids are in people's files: never change one. */
const typed = [
	{
		what: 'a table with an unknown column and a row that stands twice',
		csv: '标签 text,Label choice,备注\n一,高,甲\n二,High,\n一,高,甲\n一,高,乙\n',
		tracker: null,
		ids: [
			'r-3cw7sfqg5vmwgdk9hcyt',
			'r-xz9wpvxywahysrbncgkf',
			'r-zw255bwdcjjz2m98937c',
			'r-hx28axbsv2cwgdnwpdam',
		],
	},
	{
		what: 'an answer of every type',
		csv: 'text,longtext,link,number,rating,choice,choices,department,role,date,datetime,period,evidence\n"会议","第一行\n第二行",https://example.com/a,-0.5,4,高,高;低（局部）,市场部,经理,2026-11,2026-11-23T19:40+08:00,2026Q4,高(已调整)\n',
		tracker: null,
		ids: ['r-bs3ykg76ynyw6qw2whvx'],
	},
	{
		what: 'the table of effect feedback',
		csv: '评估周期,评估维度,评分(1-5分),评分方法\n2026Q4,会议效率,4,问卷汇总\n基线期,客户响应,2,问卷汇总\n',
		tracker: 'feedback',
		ids: ['r-wt27x6bd2j9cxyqvv27k', 'r-nms9msajp9kbjm7yy3qr'],
	},
];

describe('the id of a row typed by hand', () => {
	it.each(typed)('is the one 0.1.0 gave it: $what', ({ csv, tracker, ids }) => {
		const definitions = tracker === null ? undefined : [loadDefinition(tracker, 'zh-CN')];
		// 0.1.0 took a table for the form it fitted best; now a person says so.
		const asked = read(csv, definitions).asks?.key ?? '';
		const file = read(csv, definitions, { forms: { [asked]: tracker } });
		expect(entriesIn(file).map((entry) => entry?.id)).toEqual(ids);
	});
});
