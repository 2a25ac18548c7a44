import { describe, expect, it } from 'vitest';
import { loadDefinitions } from '../definitions.ts';
import { csvOf, entriesIn, entryOf, fates, read } from './csv-of.ts';
import { everyType } from './every-type.ts';

const definitions = loadDefinitions('zh-CN');
const key = (...columns: string[]) => JSON.stringify(columns);

describe('a table that does not tell whose it is', () => {
	it.each([
		['a list of staff', '姓名,部门,手机,工号\n甲,市场部,10000000000,001\n', 'personal', ['部门']],
		['a log of faults', '时间,设备,原因,影响\n3月,空压机,漏气,停机\n', 'missing', ['原因', '影响']],
		['columns of two forms', '评估周期,评估维度,评分\n2026Q3,会议效率,4\n', 'several', ['评分']],
		[
			'a training list',
			'课程,负责人,计划完成\n急救,人力资源部,2026-12-01\n',
			'missing',
			['负责人'],
		],
		['a leave calendar', '员工编号;影响;原因;天数\n7;无;探亲;3\n', 'personal', ['影响']],
		[
			'a form with names in it',
			'填写方式,评估周期,评估维度,评分,Submitted by\n员工问卷,2026Q4,会议效率,4,x\n',
			'personal',
			['填写方式'],
		],
		[
			'every column of two forms',
			'填写方式,评估周期,评估维度,评分,评分方法,改进建议,落实情况,负责人,计划完成\n',
			'several',
			['填写方式', '改进建议'],
		],
		[
			'a form lost in a wide table',
			'填写方式,评估周期,评估维度,评分,甲,乙,丙,丁,戊\n员工问卷,2026Q4,会议效率,4,1,2,3,4,5\n',
			'unknown',
			['评分'],
		],
		['our moment in a foreign table', '评估周期,评分,_created\n2026Q3,4,\n', 'several', ['评分']],
	])('waits for a person: %s', (_what, csv, doubt, found) => {
		for (const source of [csv, new TextEncoder().encode(csv), csv.replaceAll(/[,;]/g, '\t')]) {
			const file = read(source, definitions);
			expect(file).toMatchObject({ rows: [], refused: { key: 'which_form' }, asks: { doubt } });
			const every = file.asks?.forms.flatMap((form) => form.found);
			expect(every).toEqual(expect.arrayContaining(found));
		}
	});

	it('names what is there and what is missing, form by form', () => {
		const { asks } = read('原因,影响,评分,备注\n甲,乙,4,丙\n', definitions);
		expect(asks?.columns).toEqual(['原因', '影响', '评分', '备注']);
		expect(asks?.forms[0]).toEqual({
			tracker: 'needs',
			found: ['原因', '影响'],
			missing: ['调研对象', '部门或角色', '对象代号', '访谈日期', '当前沟通痛点'].concat([
				'期望沟通方式',
				'关联方面',
				'引用意愿',
			]),
			unknown: ['评分', '备注'],
		});
		expect(asks?.forms.map(({ tracker }) => tracker).toSorted()).toEqual([
			'assessment',
			'diagnosis',
			'feedback',
			'needs',
		]);
	});

	it('is read as the form a person chose, or left out', () => {
		const csv = '评估周期,评估维度,评分\n2026Q3,会议效率,4\n';
		const of = key('评估周期', '评估维度', '评分');
		const asFeedback = read(csv, definitions, { forms: { [of]: 'feedback' } });
		expect(asFeedback).toMatchObject({ tracker: 'feedback', refused: null, asks: null });
		expect(fates(asFeedback)).toEqual(['typed']);
		const left = read(csv, definitions, { forms: { [of]: null } });
		expect(left).toMatchObject({ rows: [], refused: { key: 'left_out' }, asks: null });
	});

	it('has rows set aside that remember what a person chose', () => {
		const csv = '评估周期,评估维度,评分\n2026Q3,会议效率,很好吧\n';
		const of = key('评估周期', '评估维度', '评分');
		const file = read(csv, definitions, { forms: { [of]: 'feedback' } });
		expect(file.rows[0]).toMatchObject({ kind: 'aside', tracker: 'feedback', chosen: true });
	});
});

describe('a table that tells whose it is', () => {
	it.each([
		[
			'all a form needs',
			'填写方式,评估周期,评估维度,评分\n员工问卷,2026Q4,会议效率,4\n',
			'assessment',
		],
		[
			'a number and a remark beside it',
			'序号,填写方式,评估周期,评估维度,评分,备注\n',
			'assessment',
		],
		[
			'the columns of another form',
			'评估周期,填写部门,评估维度,评分,评分方法,改进建议,落实情况,负责人,计划完成\n',
			'feedback',
		],
	])('is read without a question: %s', (_what, csv, tracker) => {
		expect(read(csv, definitions)).toMatchObject({ tracker, asks: null, refused: null });
	});

	it('is every file of ours, whatever else stands in it', () => {
		const csv = csvOf([entryOf(1)])
			.replace('"_id"', '"姓名","_id"')
			.replace('"r-', '"甲","r-');
		expect(fates(read(csv))).toEqual(['intact']);
	});
});

describe('an anonymous form', () => {
	const anonymous = everyType({ anonymous: true });
	const one = entryOf(1, { text: '一' }, {}, anonymous);

	it('takes no column it does not know, and the file says which were left out', () => {
		const file = read('标签 text,标签 choice,备注\n一,高,甲乙丙\n二,高,\n', [anonymous]);
		expect(fates(file)).toEqual(['typed', 'typed']);
		expect(JSON.stringify(file.rows)).not.toContain('甲乙丙');
		const params = { count: 1, columns: '备注' };
		expect(file.notes).toEqual([
			{ key: 'left_out_columns', field: null, level: 'warning', params },
		]);
	});

	it('takes none from rows of ours that an older release made', () => {
		const csv = csvOf([one], anonymous)
			.replace('"_id"', '"手机","_id"')
			.replace('"r-', '"138","r-');
		const file = read(csv, [anonymous]);
		expect(file.rows).toEqual([{ kind: 'intact', line: 2, entry: one }]);
		expect(file.notes).toMatchObject([{ key: 'left_out_columns' }]);
	});

	it('keeps none with a row that is set aside', () => {
		const file = read('标签 text,标签 choice,备注\n一,最高,甲乙丙\n', [anonymous]);
		expect(file.rows).toMatchObject([{ kind: 'aside', header: ['标签 text', '标签 choice'] }]);
		expect(JSON.stringify(file.rows)).not.toContain('甲乙丙');
	});

	it('gives no id that depends on a name, and tells rows apart by their number', () => {
		const of = key('标签 text', '标签 choice', '姓名');
		const forms = { [of]: 'every_type' };
		const idOf = (name: string) =>
			entriesIn(read(`标签 text,标签 choice,姓名\n一,高,${name}\n`, [anonymous], { forms }))[0]?.id;
		expect(idOf('甲')).toBe(idOf('乙'));
		const numbered = read('标签 text,标签 choice,序号\n一,高,1\n一,高,2\n', [anonymous]);
		expect(new Set(entriesIn(numbered).map((entry) => entry?.id)).size).toBe(2);
	});
});
