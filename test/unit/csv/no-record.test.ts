import { describe, expect, it } from 'vitest';
import { retryAside } from '~/core/csv/read/retry-aside.ts';
import { loadDefinitions } from '../definitions.ts';
import { fates, read } from './csv-of.ts';

const definitions = loadDefinitions('zh-CN');
const fatesOf = (csv: string) => fates(read(csv, definitions));

const feedback =
	'序号,评估周期,填写部门,评估维度,评分,评分方法,有效回答数,改进建议,落实情况,负责人,计划完成\n';
const whole = '1,2026Q3,市场部,会议效率,4,问卷汇总,26,压到一小时,未开始,总经理,2026-12-31\n';
const interviews =
	'调研对象,部门或角色,对象代号,访谈日期,当前沟通痛点,期望沟通方式,关联维度,引用意愿\n';
const interview = '内部员工,专员,A-01,2026-11-20,没有回音,周报,跨部门协作,可匿名引用\n';
const survey = '评估维度,评分,评估周期,填写方式,问题描述\n';

describe('a line people type that is no record', () => {
	it.each([
		['a total in a column of its own', `${feedback}${whole}合计,,,,,,26,,,,\n`],
		['a total where a choice stands', `${feedback}${whole},,,总 计：,,,26,,,,\n`],
		['a mean', `${feedback}${whole},平均,,,3.5,,,,,,\n`],
		['a total in English, with its number', `${feedback}${whole},,,,,,,Grand total: 26,,,\n`],
		['a subtotal in the last column', `${feedback}${whole},,,,,,26,,,,小计（份）\n`],
		['a mean of scores of the survey', `${survey}会议效率,4,2026Q4,员工问卷,\n平均分,4.2,,,\n`],
	])('is set aside as a total: %s', (_what, csv) => {
		expect(fatesOf(csv)).toEqual(['typed', 'aside: total_row']);
	});

	it.each([
		[
			'who filled it in and who checked it',
			`${feedback}${whole}填表人：张三,,,审核：,,,日期：,,,,\n`,
		],
		['a line to be signed, apart', `${feedback}${whole},填表人,张三,,审核人,李四,,,,,\n`],
		[
			'a signature in English',
			`${interviews}${interview}Prepared by: ____,,,Date: 2026-11-20,,,,\n`,
		],
		['a note under the table', `${interviews}${interview}备注：以上由车间汇总,,,,,,,\n`],
	])('is set aside as a line to sign: %s', (_what, csv) => {
		expect(fatesOf(csv)).toEqual(['typed', 'aside: signature_row']);
	});

	it.each([
		[
			'blank cells below a block',
			`${interviews}${interview},,,,改期太多,书面通知,信息及时,\n,,,,找不到人,周报,跨部门协作,\n`,
		],
		[
			'nothing but the repeated part',
			`${interviews}${interview}内部员工,专员,A-01,2026-11-20,,,,\n内部员工,专员,A-01,,,,,\n`,
		],
		[
			'blank cells in the first column',
			`${interviews}${interview},专员,A-01,2026-11-20,改期,周报,信息及时,不引用\n,经理,A-02,2026-11-20,没人,周报,信息及时,不引用\n`,
		],
	])('is set aside as merged cells: %s', (_what, csv) => {
		expect(fatesOf(csv)).toEqual(['typed', 'aside: merged_cells', 'aside: merged_cells']);
	});

	it.each([
		[
			'says 合计 in a text of a whole record',
			`${interviews}内部员工,专员,A-01,2026-11-20,合计,周报,跨部门协作,可匿名引用\n`,
		],
		[
			'says a day in a text',
			`${interviews}内部员工,专员,A-01,2026-11-20,日期：总是改,周报,跨部门协作,可匿名引用\n`,
		],
		[
			'leaves out one answer that the row above has',
			`${interviews}${interview}供应商,经理,B-01,2026-11-21,改期,周报,信息及时,\n`,
		],
		[
			'says what the row above says, where a column is missing',
			'评估维度,评分,评估周期\n会议效率,3,2026Q4\n会议效率,3,2026Q4\n',
		],
	])('is read where it %s', (_what, csv) => {
		const { asks } = read(csv, definitions);
		const forms = asks ? { [asks.key]: 'assessment' } : {};
		const chosen = read(csv, definitions, { forms });
		expect(new Set(fates(chosen))).toEqual(new Set(['typed']));
	});

	it('stays what it is when it is read again by itself', () => {
		const csv = `${interviews}${interview},,,,改期太多,书面通知,信息及时,\n合计,,,,2,,,\n`;
		for (const row of read(csv, definitions).rows.slice(1)) {
			if (row.kind !== 'aside') throw new Error('It was read.');
			expect(retryAside([row], definitions)).toEqual([row]);
		}
	});
});
