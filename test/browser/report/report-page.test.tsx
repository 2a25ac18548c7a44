import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeReportPage } from '~/components/report/write-report-page.tsx';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { readReport } from '~/core/reports/report-text.ts';
import { makeReportFiles } from '~/components/report/make-report-files.ts';
import { loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { madeReport } from './made-report.ts';

const signed = [{ role: '总经理', on: '2027-01-12' }];
const first = freezeReport(madeReport(20, 8), signed);
const second = freezeReport(madeReport(21, 9), signed, first);

/** The file as a browser opens it, in a frame of this page. */
async function open(report = first, locale = 'zh-CN'): Promise<Document> {
	const text = writeReportPage({ report, company: '示例公司', words: loadWords(locale), locale });
	const frame = document.createElement('iframe');
	frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
	frame.style.width = '390px';
	onTestFinished(() => frame.remove());
	await new Promise((resolve) => {
		frame.addEventListener('load', resolve);
		document.body.append(frame);
	});
	if (!frame.contentDocument) throw new Error('The frame shows nothing.');
	return frame.contentDocument;
}

const textOf = (page: ParentNode, selector: string) =>
	[...page.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

describe('A report as a file', () => {
	it('needs nothing but itself: no script, no address, and its own style passes its policy', async () => {
		const page = await open();
		expect(page.querySelectorAll('script, [src], [style], link')).toHaveLength(0);
		const [heading] = page.querySelectorAll('h2');
		if (!heading) throw new Error('The report has no section.');
		expect(page.defaultView?.getComputedStyle(heading).borderBottomWidth).toBe('2px');
		expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});

	it.each(['zh-CN', 'en'])(
		'has its cover, eight sections and no word missing (%s)',
		async (locale) => {
			const page = await open(first, locale);
			expect(textOf(page, 'h2').map((heading) => heading[0])).toEqual([...'12345678']);
			const cover = textOf(page, 'header')[0] ?? '';
			const quarter = locale === 'en' ? '2026 Q4' : '2026 年第 4 季度';
			for (const told of [quarter, '309', '251', first.data, first.hash, '总经理'])
				expect(cover).toContain(told);
			expect(page.body.textContent).not.toMatch(/\b(report|charts)\.\w+|undefined|NaN|\{\w+\}/);
		},
	);

	it('says what it lacks, by rule what changed, and what is overdue first', async () => {
		const page = await open();
		const sections = textOf(page, 'section').filter((text) => /^\d /.test(text));
		expect(sections[0]).toContain('第二段 <b>不是标签</b>。');
		expect(sections[1]).toContain('未采集（1 项）指标 K2；要登记：订单数');
		expect(sections[1]).toContain('不足最小人数（1 项）指标 worth');
		expect(sections[3]).toContain('指标 K245/7');
		expect(textOf(page, 'th').filter((text) => /办的事$/.test(text))).toEqual([
			'没办的事',
			'先办的事',
		]);
		expect(sections[4]).toContain('（超期）');
		expect(sections[7]).toMatch(/与基线比改善指标 K7/);
	});

	it('of a later version names exactly the figures that are otherwise', async () => {
		const page = await open(second);
		expect(textOf(page, 'h2')[0]).toBe('与第 1 版不同的地方');
		const table = page.querySelector('main > section table');
		expect(table && textOf(table, 'tbody th')).toEqual(['指标 score']);
		expect(table && textOf(table, 'tbody td')).toEqual([
			...['差 5 · 一般 9 · 好 8', '22', '差 5 · 一般 9 · 好 9', '23'],
		]);
	});

	it('has no flaw that axe finds', async () => {
		const page = await open(second);
		const element = document.createElement('div');
		element.innerHTML = page.body.innerHTML;
		document.body.append(element);
		onTestFinished(() => element.remove());
		await expectNoBarriers(element);
	});
});

it('A report is handed on in one zip that is the same whenever it is made', async () => {
	const asked = { report: first, company: '示例公司', words: loadWords('zh-CN'), locale: 'zh-CN' };
	const [once, again] = [makeReportFiles(asked), makeReportFiles(asked)];
	expect(once.name).toBe('沟通效果评估报告-2026Q4-v1.zip');
	const bytes = new Uint8Array(await once.arrayBuffer());
	expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual([
		...['沟通效果评估报告-2026Q4-v1.html', 'published/results/2026Q4.json'],
		...first.figures.map(({ id }) => `figures/2026Q4-${id}.csv`),
	]);
	expect(readReport(strFromU8(files['published/results/2026Q4.json'] ?? new Uint8Array()))).toEqual(
		{
			report: first,
		},
	);
});
