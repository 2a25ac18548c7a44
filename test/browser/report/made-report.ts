import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { dataHash } from '~/core/reports/data-hash.ts';
import { makeReport, type ReportSource } from '~/core/reports/make-report.ts';
import type { ReportContent, ReportFigure } from '~/core/reports/report.ts';
import { covered, distribution, number } from '../charts/made-figures.ts';

const words = (text: string) => ({ 'zh-CN': text, en: text });
const figure = (
	id: string,
	section: ReportFigure['section'],
	own: ReportFigure['figure'],
	more: Partial<ReportFigure> = {},
): ReportFigure => ({
	...{ id, section, label: words(`指标 ${id}`), unit: 'percent', unitWords: null },
	figure: own,
	...more,
});
const scale = ['差', '一般', '好'].map((label, at) => ({
	code: String(at + 1),
	label: words(label),
}));
const notKept: AnyFigure = { ...number(null), reason: 'not_kept' };
const measure = { role: '人力资源部', due: '2026-12-15' };

/** What a quarter's report is made of, with something in each of its sections and so many records. */
export function reportSource(records: number, last: number): ReportSource {
	const basis = [{ id: 'calendar', label: words('日历'), version: 'h0123456789abcdef' }];
	const rows = Array.from({ length: records }, (_, at) => ({
		...{ tracker: 'made_up', id: `r-${at}`, hash: `h${at}` },
	}));
	return {
		...{ period: '2026Q4', from: '2026-10-01', until: '2026-12-31' },
		response: { asked: 309, n: 251 },
		...dataHash({ period: '2026Q4', records: rows, basis }),
		basis,
		figures: [
			figure('K7', 'main', number(0.87, 46)),
			figure('K24', 'others', number(5 / 7, 7)),
			figure('K2', 'others', notKept, { toKeep: words('订单数') }),
			figure('worth', 'others', covered),
			figure('score', 'others', distribution([5, 9, last], 2), { options: scale, neutral: '2' }),
			figure('themes', 'problems', distribution([5, 9, 7]), { options: scale }),
		],
		toCompare: [
			{
				figure: 'K7',
				against: 'baseline',
				before: number(0.62, 50),
				difference: { difference: 0.25, interval: { low: 0.07, high: 0.41 } },
				aim: { better: 'higher', by: 0.1 },
			},
		],
		actions: [
			{ ...measure, what: '先办的事', state: 'verified' },
			{ ...measure, what: '没办的事', state: 'doing' },
		],
		changes: [{ on: '2026-11-02', label: '例会改为双周一次' }],
		measures: [{ ...measure, what: '下季的事', state: 'not_started' }],
		words: { scope: '口径与上季相同。\n\n第二段 <b>不是标签</b>。' },
	};
}

/** The report made of it. */
export function madeReport(records: number, last: number): ReportContent {
	return makeReport(reportSource(records, last));
}
