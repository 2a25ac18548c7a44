import { describe, expect, it } from 'vitest';
import { filesThatAsk } from '~/core/imports/files-that-ask.ts';
import { loadDefinitions } from '../definitions.ts';
import { check, collect, filled, headsOf, nothing } from './check-files.ts';

const definitions = loadDefinitions('zh-CN');

const feedback =
	'评估周期,填写部门,评估维度,评分,评分方法,有效回答数,改进建议,落实情况,负责人,计划完成\n';
const survey = '评估维度,评分,评估周期,填写方式,影响程度,问题描述\n';

/** Rows people typed, and the rules of the form each breaks: field and reason. */
const broken: [string, string, [string, string][]][] = [
	[
		'a number below its limit',
		`${feedback}2026Q3,市场部,会议效率,4,问卷汇总,-3,一,未开始,总经理,2026-12-31`,
		[['answers', 'too_small']],
	],
	[
		'half a person',
		`${feedback}2026Q3,市场部,会议效率,4,问卷汇总,2.5,一,未开始,总经理,2026-12-31`,
		[['answers', 'not_whole']],
	],
	[
		'a text that is too long',
		`${feedback}2026Q3,市场部,会议效率,4,问卷汇总,2,${'二'.repeat(501)},未开始,总经理,2026-12-31`,
		[['suggestion', 'too_long']],
	],
	[
		'done without a note',
		`${feedback}2026Q3,市场部,会议效率,4,问卷汇总,2,一,已完成,总经理,2026-12-31`,
		[
			['progress', 'note_required'],
			['done_on', 'required_here'],
		],
	],
	[
		'a required answer that is missing',
		`${feedback}2026Q3,市场部,会议效率,4,问卷汇总,2,,未开始,总经理,2026-12-31`,
		[['suggestion', 'required']],
	],
	[
		'an answer to what is not asked',
		`${survey}会议效率,3,2026Q4,员工问卷,高,`,
		[['impact', 'not_asked']],
	],
	[
		'a phone number in an anonymous form',
		`${survey}会议效率,3,2026Q4,员工问卷,,打 13800001111 找我`,
		[['problem', 'personal_data']],
	],
];

describe('a typed row that breaks the rules of the form', () => {
	it.each(broken)('is asked about, with field and reason: %s', (_what, text, problems) => {
		const files = [{ name: 'a.csv', text }];
		const plan = check(nothing(), files, definitions);
		expect(filled(plan)).toEqual({ asked: 1 });
		expect(filesThatAsk(plan)).toMatchObject([{ reason: 'breaks_rules', count: 1 }]);
		expect(plan.rows[0]?.problems.map(({ field, key }) => [field, key])).toEqual(problems);

		expect(headsOf(collect(nothing(), files, definitions, { breaks_rules: 'take' }))).toHaveLength(
			1,
		);
		const left = collect(nothing(), files, definitions);
		expect(headsOf(left)).toEqual([]);
		const [row] = left.aside.values();
		expect(row?.problems.map(({ key }) => key)).toEqual([
			'left_breaks_rules',
			...problems.map(([, key]) => key),
		]);
		expect(check(left, files, definitions).rows[0]?.bucket).toBe('asked');
		expect(collect(left, files, definitions).aside.size).toBe(1);
	});

	it('does not keep the good rows beside it', () => {
		const good = '2026Q3,市场部,客户响应,4,问卷汇总,26,一,未开始,总经理,2026-12-31';
		const bad = '2026Q3,市场部,会议效率,4,问卷汇总,-3,一,未开始,总经理,2026-12-31';
		const files = [{ name: 'a.csv', text: `${feedback}${good}\n${bad}\n` }];
		expect(filled(check(nothing(), files, definitions))).toEqual({ new: 1, asked: 1 });
	});
});
