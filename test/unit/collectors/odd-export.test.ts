import { describe, expect, it } from 'vitest';
import { receivedMinute } from '~/core/collectors/received-minute.ts';
import { toldDay, toldMoment } from '~/core/collectors/told-moment.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { loadDefinitions } from '../definitions.ts';
import { check, collect, filled, headsOf, nothing } from '../imports/check-files.ts';
import { withMappings } from './mapped-definitions.ts';

const definitions = loadDefinitions('zh-CN');

const other = { field: 'ways', otherwise: 'other', words: 'remedy' };
const set = { message: '改期', should_know: '全体', checked_on: '2026-11-23' };
const numbers = { right: 1, wrong: 2, unaware: 3, department: 'production' };

/** A spot check with these columns, everything else answered alike. */
const checks = (columns: object, more: object = {}) =>
	withMappings(definitions, {
		...{ from: '抽查', tracker: 'message_checks', number: '序号', columns, ...more },
		set: { issued_on: '2026-11-01', ways: 'meeting', ...set, ...numbers },
	});

describe('an answer of a questionnaire', () => {
	it.each([
		['其他〖口头说的〗', { ...other, ticks: 'other', otherwise: null }, 'other', '口头说的'],
		['随便写', { ...other, ticks: 'other' }, 'other', '随便写'],
		['会上讲,其他：口头,随便写的', other, 'meeting; other', '口头，随便写的'],
		['会上讲;其他〖口头;书面〗', other, 'meeting; other', '口头;书面'],
		['会上讲;其他〖口头;书面〗', { ...other, otherwise: null }, 'meeting; other', '口头;书面'],
		['门上,其他〖用邮件、系统通知〗', other, 'other', '门上，用邮件、系统通知'],
		['-3', other, 'meeting', undefined],
		['(跳过)', other, 'meeting', undefined],
		['会上讲┋（空）', other, 'meeting', undefined],
	])('%s keeps its words, and a skipped question is none', (text, mapped, ways, remedy) => {
		const all = checks({ 怎么传的: mapped }, { nothing: [] });
		const { rows } = decodeCsv(`序号,怎么传的\n1,"${text}"`, all);
		const values = rows.map((row) => (row.kind === 'intact' ? row.entry.values : row));
		expect(values).toMatchObject([{ ways: ways.split('; ') }]);
		expect(values).toMatchObject([remedy ? { remedy } : { right: 1 }]);
	});

	it('in the same second as another one stays, the same row twice is one, and both are known again', () => {
		const all = checks({ 补: 'remedy' }, { number: '时间戳记' });
		const row = (text: string) => `2026/11/23 21:07:12,${text}`;
		const text = ['时间戳记,补', row('甲'), row('乙'), row('甲')].join('\n');
		const files = [{ name: 'a.csv', text }];
		const first = collect(nothing(), [{ name: 'b.csv', text: `时间戳记,补\n${row('甲')}` }], all);
		const both = collect(first, files, all);
		expect(
			headsOf(both)
				.map(({ values }) => values['remedy'])
				.sort(),
		).toEqual(['乙', '甲']);
		expect(filled(check(both, files, all))['new']).toBeUndefined();
	});
});

it.each([
	['3/5/2026 21:07:12', 'month_first', '2026-03-05T21:07'],
	['3/5/2026 9:07:12 PM', 'month_first', '2026-03-05T21:07'],
	['2026/03/05 9:07:12 下午 GMT+8', null, '2026-03-05T21:07'],
	['3/5/2026 21:07:12', null, '3/5/202621:07:12'],
	['11/23/2026 9:07', 'day_first', '2026-11-23T09:07'],
] as const)('an answer received %s (%s) came in the minute %s', (text, days, minute) => {
	expect(receivedMinute(text, days)).toBe(minute);
});

it.each([
	['2026/3/5 凌晨 12:30', '2026/3/5 00:30'],
	['2026/3/5 中午12:30', '2026/3/5 12:30'],
	['2026/3/5 晚上 9:07', '2026/3/5 21:07'],
	['2026/3/5 晚上 1:07', '2026/3/5 晚上 1:07'],
	['2026/3/5 9:07 p.m.', '2026/3/5 21:07'],
	['2026/3/5 9:07 北京时间', '2026/3/5 09:07+08:00'],
	['2026/3/5 9:07 CST', '2026/3/5 9:07 CST'],
	['2026/3/5 9:07 GMT-5', '2026/3/5 09:07:00-05:00'],
	['2026/3/5 9:07-11:30', '2026/3/5 9:07-11:30'],
	['2026/3/5 上午 12:07', '2026/3/5 00:07'],
	['2026/3/5 13:20 PM', '2026/3/5 13:20'],
	['2026/3/5 13:20 AM', '2026/3/5 13:20 AM'],
	['2026/3/5 上午 13:20', '2026/3/5 上午 13:20'],
	['2026/3/5 中午 21:30', '2026/3/5 中午 21:30'],
])('the moment %s is %s', (text, told) => {
	expect(toldMoment(text, null)).toBe(told);
});

it.each([
	['3/5/26 9:07', '2026-3-5 09:07'],
	['3/5/85 9:07', '3/5/85 09:07'],
])('two digits are a year of this century only where it is near: %s is %s', (text, told) => {
	expect(toldMoment(text, 'month_first')).toBe(told);
});

it.each([
	['2026-03-05T20:00:00.000Z', '2026-03-06'],
	['2026/3/5 21:07 GMT+8', '2026-03-05'],
	['2026/3/5 21:07', '2026/3/5'],
])('the day of %s is %s', (text, day) => {
	expect(toldDay(text, null)).toBe(day);
});

it('the day of a moment that tells its zone is the company’s', () => {
	expect(toldDay('2026-03-05T02:00:00.000Z', null, 'America/New_York')).toBe('2026-03-04');
	const all = checks({ 检查日: 'checked_on' });
	const abroad = all.map((one) => ({
		...one,
		mappings: (one.mappings ?? []).map((mapping) => ({ ...mapping, zone: 'America/New_York' })),
	}));
	const dayIn = (definitions: typeof all) =>
		decodeCsv('序号,检查日\n1,2026-03-05T02:00:00.000Z', definitions).rows;
	expect(dayIn(abroad)).toMatchObject([{ entry: { values: { checked_on: '2026-03-04' } } }]);
	expect(dayIn(all)).toMatchObject([{ entry: { values: { checked_on: '2026-03-05' } } }]);
});

it('two questions that one column without a number could be are refused', () => {
	const all = checks({ '1、备注': 'remedy', '2、备注': 'should_know' });
	expect(decodeCsv('序号,备注\n1,一', all).refused).toMatchObject({
		key: 'columns_twice',
		params: { columns: '1、备注 | 2、备注' },
	});
});

describe('an assessment in rows', () => {
	const all = withMappings(definitions, {
		...{ from: '评估', tracker: 'assessment', number: '序号', received: '时间' },
		set: { period: '2026Q4', instrument: 'survey', department: 'sales' },
		columns: { 层级: 'level', 总分: 'score', 总评: 'problem' },
		rows: { meeting_efficiency: { 会议: 'score', 会议甲: 'score', 会议话: 'problem' } },
	});
	const head = '序号,时间,层级,总分,总评,会议,会议甲,会议话';
	const read = (...rows: string[]) => decodeCsv([head, ...rows].join('\n'), all);
	const of = '2026/11/23 9:07';

	it('takes a row’s own answer before one for all rows, and drops no text', () => {
		expect(read(`1,${of},frontline,2,总的,1,,会上`).rows).toMatchObject([
			{ kind: 'intact', entry: { values: { score: 1, problem: '会上；总的' } } },
		]);
	});

	it('tells two columns of a row that differ', () => {
		const { rows, notes } = read(`1,${of},frontline,,,1,2,`, `2,${of},frontline,,,1,2,`);
		expect(rows).toMatchObject([{ kind: 'aside' }, { kind: 'aside' }]);
		const { params } = notes.find(({ key }) => key === 'answers_unknown') ?? {};
		expect(params?.['answers']).toBe('会议 + 会议甲 → 1 | 2');
	});

	it('is anonymous: what only one person wrote is counted, not quoted', () => {
		const rows = ['组长', '组长', '我是门卫', '夜班'].map(
			(level, at) => `${at},${of},${level},,,1,,`,
		);
		const { params } = read(...rows).notes.find(({ key }) => key === 'answers_unknown') ?? {};
		expect(params?.['answers']).toBe('层级 → 组长 | ×2');
	});
});

it('a column with days nobody can tell and words that are no day is told both', () => {
	const all = checks({ 发布: 'issued_on' });
	const { notes } = decodeCsv('序号,发布\n1,3/5/2026\n2,前天', all);
	const told = notes.map(({ key, params }) => [key, params?.['answers']]);
	expect(told).toContainEqual(['days_unclear', '发布 → 3/5/2026']);
	expect(told).toContainEqual(['times_unread', '发布 → 前天']);
});
