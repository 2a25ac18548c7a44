import { describe, expect, it } from 'vitest';
import { Chart, type ChartData } from '~/components/charts/Chart.tsx';
import { charts } from '~/components/charts/charts.ts';
import { covered, distribution, number } from './made-figures.ts';
import { expectSound, mountChart, readChart } from './mount-chart.tsx';

const long = '信息从总部层层传到一线班组所需要的时间和准确程度';
const points = (values: readonly (number | null)[]) =>
	values.map((value, at) => ({ label: `第${at + 1}周`, figure: number(value) }));
const cases = (done: number, open: number) => [
	...Array.from({ length: done }, (_, at) => ({ hours: 10 + 4 * at, isOpen: false })),
	...Array.from({ length: open }, (_, at) => ({ hours: 20 + 9 * at, isOpen: true })),
];

/** One of every kind, with long words and something that is not shown. */
const examples = {
	count_bars: { title: long, rows: [{ label: long, count: 3 }], n: 12, asked: 14 },
	diverging_bars: {
		title: long,
		options: [
			{ code: '1', label: '差' },
			{ code: '2', label: '好' },
		],
		neutral: null,
		rows: [
			{ label: long, figure: distribution([5, 9]) },
			{ label: '采购部', figure: covered },
		],
	},
	dot_plot: {
		title: long,
		unit: 'percent',
		rows: [
			{ label: long, before: number(0.4), after: number(0.7), verdict: 'improved' },
			{ label: '采购部', before: number(0.5), after: covered, verdict: 'cannot_tell' },
		],
	},
	heat_table: {
		title: long,
		unit: 'number',
		columns: ['会议', '协作', '响应', '渠道', '信息'],
		rows: [{ label: long, figures: [number(3), covered, number(5), number(2), number(null)] }],
	},
	run_chart: {
		title: long,
		unit: 'number',
		points: points(Array.from({ length: 26 }, (_, at) => at % 7)),
		median: 3,
		changes: [{ from: 8, label: long }],
	},
	survival_curve: { title: long, cases: cases(12, 9), limits: [24, 48, 72] },
	timeline: {
		title: long,
		from: '2026-10-01',
		to: '2026-12-31',
		changes: [{ on: '2026-12-31', label: long }],
	},
} as const satisfies { [Kind in ChartData['kind']]: Extract<ChartData, { kind: Kind }>['props'] };

/** A run chart of these weeks against a median. */
const run = (values: readonly (number | null)[], median: number | null) =>
	mountChart(
		<Chart
			chart={{
				kind: 'run_chart',
				props: { title: '时长', unit: 'number', points: points(values), median, changes: [] },
			}}
		/>,
	);

const kinds = Object.keys(charts).filter((kind): kind is ChartData['kind'] => kind in examples);

describe('Every chart', () => {
	it('has an example here', () => expect(kinds).toHaveLength(Object.keys(charts).length));

	it.each(kinds.flatMap((kind) => [[kind, 'zh-CN'] as const, [kind, 'en'] as const]))(
		'%s has room on 320 pixels, no flaw axe finds, and nothing left untold (%s)',
		async (kind, locale) => {
			// The kind of an example is the kind of its props: `examples` is typed so.
			const chart = { kind, props: examples[kind] } as ChartData;
			const element = mountChart(<Chart chart={chart} />, 320, locale);
			await expectSound(element);
			const { notes } = readChart(element);
			expect(notes.length).toBeGreaterThan(0);
			expect(element.textContent).not.toMatch(/charts\.\w+|NaN|undefined|\{\w+\}/);
			expect(element.querySelectorAll('[style]')).toHaveLength(0);
		},
	);
});

describe('A run chart', () => {
	it('breaks its line at a gap and says how many there are', () => {
		const element = run([1, 2, null, 3, null, 4, 5], 3);
		expect(element.querySelectorAll('.gt-plot-line')).toHaveLength(3);
		expect(element.querySelectorAll('.gt-plot-point')).toHaveLength(5);
		const { notes, table } = readChart(element);
		expect(notes.join()).toContain('有 2 处没有点');
		expect(table[2]).toEqual(['第3周', '无数据', '0']);
	});

	it('judges nothing of fewer than ten points, or without a median', () => {
		expect(readChart(run([1, 2, 4, 5], 3)).notes.at(-1)).toContain('太早');
		expect(readChart(run([1, 2, 4, 5], null)).notes.at(-1)).toContain('还没有定下中位数');
	});

	it('says when a run is longer than chance explains', () => {
		const shifted = [4, 5, 4, 5, 4, 5, 4, 5, 1, 2];
		expect(readChart(run(shifted, 3)).notes.at(-1)).toContain('最多连续 8 个点');
		const even = [4, 2, 4, 5, 1, 4, 2, 5, 1, 2, 4, 2];
		expect(readChart(run(even, 3)).notes.at(-1)).toContain('没有超出偶然');
	});

	it('of one point draws it', () => {
		expect(run([3], 3).querySelectorAll('.gt-plot-point')).toHaveLength(1);
	});
});

describe('A curve of open cases', () => {
	const curve = (done: number, open: number) =>
		mountChart(
			<Chart
				chart={{
					kind: 'survival_curve',
					props: { title: '投诉', cases: cases(done, open), limits: [24, 48, 72] },
				}}
			/>,
		);

	it('has the limits, a stroke for each open case, and shares from ten cases on', () => {
		const element = curve(12, 3);
		expect(element.querySelectorAll('.gt-plot-limit')).toHaveLength(3);
		expect(element.querySelectorAll('.gt-plot-seen')).toHaveLength(3);
		const { notes, table } = readChart(element);
		expect(notes[0]).toBe('n = 15 件，其中 3 件还没办结，按已经等了多久计入。');
		expect(table[0]?.[1]).toMatch(/^\d+%$/);
	});

	it.each([
		[0, 0],
		[1, 0],
		[0, 1],
	])('of %i done and %i open writes no percentage and no median', (done, open) => {
		const { notes, table } = readChart(curve(done, open));
		expect(table.map((row) => row[1])).toEqual(['样本不足', '样本不足', '样本不足']);
		expect(notes[1]).toContain('不到 5 件');
	});
});

it('A heat table says in words why a cell has no number', () => {
	const element = mountChart(<Chart chart={{ kind: 'heat_table', props: examples.heat_table }} />);
	const cells = [...element.querySelectorAll('td')].map((cell) => cell.textContent);
	expect(cells).toEqual(['3n = 20', '不足最小人数', '5n = 20', '2n = 20', '无数据']);
});

it('A timeline has a line for each kind of change, lists what lies outside its days, and draws what lies within', () => {
	const of = '机制变更记录';
	const changes = [
		{ on: '2027-01-05', label: '后来的' },
		{ on: '2026-10-01', label: '周会改为双周', of },
		{ on: '2026-10-04', label: '会前预审', of },
		{ on: '2026-12-01', label: '例会停一次', of },
	];
	const props = { title: '变更', from: '2026-10-01', to: '2026-12-31', changes };
	const element = mountChart(<Chart chart={{ kind: 'timeline', props }} />);
	const marks = [...element.querySelectorAll('.gt-plot-digit')].map((one) => one.textContent);
	expect(marks).toEqual(['2–3', '4']);
	expect([...element.querySelectorAll('tr')].map((row) => row.textContent)).toEqual([
		'号日期改了什么',
		'12027年1月5日后来的',
		of,
		'22026年10月1日周会改为双周',
		'32026年10月4日会前预审',
		'42026年12月1日例会停一次',
	]);
});

it('A share of fewer than ten is told as so many of so many, whatever the chart', () => {
	const seven = number(5 / 7, 7);
	const rows = [{ label: '会议', before: seven, after: number(0.5), verdict: null }];
	const dots = mountChart(
		<Chart chart={{ kind: 'dot_plot', props: { title: '评分', unit: 'percent', rows } }} />,
	);
	expect(readChart(dots).table).toEqual([['会议', '5/7', '7', '50% (40%–55%)', '20']]);
	const cells = [
		{ label: '会议', figures: [seven, { ...seven, value: null, kOf: { count: 6, n: 7 } }] },
	];
	const props = { title: '评分', unit: 'percent', columns: ['一', '二'], rows: cells } as const;
	const heat = mountChart(<Chart chart={{ kind: 'heat_table', props }} />);
	expect([...heat.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
		'5/7n = 7',
		'6/7',
	]);
});
