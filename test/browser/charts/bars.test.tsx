import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CountBars } from '~/components/charts/CountBars.tsx';
import { DivergingBars } from '~/components/charts/DivergingBars.tsx';
import type { Figure } from '~/core/figures/figure.ts';
import type { OptionCount } from '~/core/figures/measures.ts';
import { covered, distribution } from './made-figures.ts';
import { expectSound, mountChart, readChart } from './mount-chart.tsx';

const options = ['很差', '较差', '一般', '较好', '很好'].map((label, at) => ({
	code: String(at + 1),
	label,
}));

function mountBars(figure: Figure<OptionCount[]>, width?: number, label = '会议', locale?: string) {
	const rows = [{ label, figure }];
	const chart = <DivergingBars title="评分" options={options} neutral="3" rows={rows} />;
	return mountChart(chart, width, locale);
}

/** Where the pieces of the first bar begin and end, in shares of its width. */
function piecesIn(element: HTMLElement): [number, number][] {
	const bar = element.querySelector('.gt-chart-bar');
	const { left = 0, width = 1 } = bar?.getBoundingClientRect() ?? {};
	return [...(bar?.querySelectorAll('rect') ?? [])].map((piece) => {
		const box = piece.getBoundingClientRect();
		const round = (at: number) => Math.round(((at - left) / width) * 100) / 100;
		return [round(box.left), round(box.right)];
	});
}

describe('Diverging bars', () => {
	it.each<[string, number[], [number, number][]]>([
		['all neutral: centred on the line', [0, 0, 20, 0, 0], [[0, 1]]],
		['one-sided: the other side is there and empty', [0, 0, 0, 0, 20], [[0.5, 1]]],
		['of one answer', [1, 0, 0, 0, 0], [[0, 0.5]]],
		[
			'of all: in their order, the neutral ones half on each side',
			[4, 4, 4, 4, 4],
			[
				[0, 0.2],
				[0.2, 0.4],
				[0.4, 0.6],
				[0.6, 0.8],
				[0.8, 1],
			],
		],
	])('%s', (_, counts, pieces) => {
		const found = piecesIn(mountBars(distribution(counts)));
		// The scale of even and of neutral answers goes to a half on each side.
		expect(found).toHaveLength(pieces.length);
		for (const [at, [from, to]] of pieces.entries()) {
			expect(found[at]?.[0]).toBeCloseTo(from, 2);
			expect(found[at]?.[1]).toBeCloseTo(to, 2);
		}
	});

	it('of nobody, and of too few people, say why in words and tell no number', () => {
		expect(readChart(mountBars(distribution([0, 0, 0, 0, 0], 2))).table).toEqual([
			['会议', '无数据', '0', '2'],
		]);
		const element = mountBars(covered);
		expect(readChart(element).table).toEqual([['会议', '不足最小人数', '—', '—']]);
		expect(element.querySelector('.gt-chart-row')?.textContent).toBe('会议不足最小人数');
	});

	it('write percentages from ten on, and count what is not applicable apart', () => {
		const many = readChart(mountBars(distribution([2, 3, 5, 6, 4], 3)));
		expect(many.picture).toContain('会议25%50%n = 20 · 不适用 3');
		expect(many.table[0]).toContain('5 (25%)');
		expect(many.notes[0]).toContain('分母');
		const few = readChart(mountBars(distribution([2, 0, 0, 6, 0])));
		expect(few.picture).toContain('会议2/86/8n = 8');
		expect(few.table[0]).toEqual(['会议', '2', '0', '0', '6', '0', '8', '0']);
	});

	it.each(['zh-CN', 'en'])('have room for long words on 320 pixels (%s)', async (locale) => {
		const long = {
			en: 'How exactly news travels from the headquarters',
			'zh-CN': '信息'.repeat(30),
		};
		const label = long[locale === 'en' ? 'en' : 'zh-CN'];
		await expectSound(mountBars(distribution([2, 3, 5, 6, 4], 13), 320, label, locale));
	});

	it('give screen readers their table while it is folded', async () => {
		const element = mountBars(distribution([2, 3, 5, 6, 4]));
		expect(element.querySelector('input')?.checked).toBe(false);
		await expect.element(page.getByRole('cell', { name: '5 (25%)' })).toBeInTheDocument();
	});

	it('of two charts fill their pieces with textures of their own', () => {
		const charts = [mountBars(distribution([1, 2])), mountBars(distribution([1, 2]))];
		const ids = charts.flatMap((one) => [...one.querySelectorAll('pattern')].map(({ id }) => id));
		for (const element of charts)
			for (const piece of element.querySelectorAll('.gt-chart-bar rect'))
				expect(ids).toContain(/url\(#(.+)\)/.exec(piece.getAttribute('fill') ?? '')?.[1]);
	});

	it('of an option nobody knows, or a neutral one that is none, are a mistake', () => {
		const rows = [{ label: '会议', figure: distribution([1, 2, 3]) }];
		const two = options.slice(0, 2);
		const make = (neutral: string | null) => () =>
			mountChart(<DivergingBars title="" options={two} neutral={neutral} rows={rows} />);
		expect(make(null)).toThrow('is no option of the chart');
		expect(make('3')).toThrow('is no option');
	});
});

describe('Bars of counts', () => {
	it('say of how many they are, and how many said nothing', async () => {
		const rows = [
			{ label: '会议太多'.repeat(12), count: 18 },
			{ label: '其他', count: 0 },
		];
		const element = mountChart(<CountBars title="问题" rows={rows} n={41} asked={50} />, 320);
		expect(readChart(element).notes).toEqual([
			'分母：n = 41，也就是应有的 50 份里答了这一项的。',
			'其余 9 份没有答，或者不适用。',
		]);
		expect(readChart(element).table.map((row) => row[1])).toEqual(['18 (44%)', '0 (0%)']);
		await expectSound(element);
	});

	it('of nothing say so', () => {
		const rows = [{ label: '其他', count: 0 }];
		const element = mountChart(<CountBars title="问题" rows={rows} n={0} asked={3} />);
		expect(readChart(element).picture).toBe('无数据');
	});
});
