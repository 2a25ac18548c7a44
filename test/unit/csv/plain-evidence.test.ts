import { describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../definitions.ts';

const columns = [
	'评估周期',
	'填写部门',
	'方面',
	'评分',
	'评分方法',
	'评分依据',
	'改进建议',
	'负责人',
	'计划完成',
];
const answers = [
	'2026Q4',
	'市场部',
	'会议效率',
	'4',
	'评估人评分',
	'抽查',
	'提前发议题',
	'总经理',
	'2026-12-31',
];

/** The one row of a typed table with this state. */
const rowWith = (state: string) =>
	decodeCsv(
		`${[...columns, '落实情况'].join()}\n${[...answers, `"${state}"`].join()}\n`,
		loadDefinitions('zh-CN'),
	).rows[0];

describe('a state and what shows it in one typed cell', () => {
	it.each([
		'进行中：换了模板',
		'进行中: 换了模板',
		'进行中，换了模板',
		'进行中；换了模板',
		'进行中。换了模板',
		'进行中——换了模板',
		'进行中 - 换了模板',
		'进行中【换了模板】',
		'In progress: 换了模板',
	])('are told apart: %s', (cell) => {
		expect(rowWith(cell)).toMatchObject({
			entry: { values: { progress: { status: 'in_progress', note: '换了模板' } } },
		});
	});

	it('keep all of the note, with its own marks and lines', () => {
		expect(rowWith('已完成：第一，换模板；\n第二（含培训），照办。')).toMatchObject({
			entry: { values: { progress: { note: '第一，换模板；\n第二（含培训），照办。' } } },
		});
	});

	it.each(['差不多了：换了模板', '换了模板', '：换了模板', '进行中换了模板'])(
		'are no guess where no state stands first: %s',
		(cell) => {
			expect(rowWith(cell)).toMatchObject({ kind: 'aside', problems: [{ params: { cell } }] });
		},
	);
});
