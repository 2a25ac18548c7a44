import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublishedResults } from '~/components/published/PublishedResults.tsx';
import '~/components/published/published.css';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { writeReport } from '~/core/reports/report-text.ts';
import { loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { madeReport } from '../report/made-report.ts';
import { waitUntil } from '../wait.ts';

const now = new Date('2027-01-20T09:00+08:00');
const signed = [{ role: '总经理', on: '2027-01-12' }];
const heard = [{ asked: '例会太长', done: '例会改为一小时，议题提前发' }];
const made = madeReport(20, 8);
/** The first figure once more, of one department. */
const ofSales = made.figures.slice(0, 1).map((one) => ({
	...one,
	...{ id: `${one.id}@sales`, group: { 'zh-CN': '销售部', en: 'Sales' } },
	figure: { ...one.figure, definition: { metric: 'K7' } },
}));
const figures = [...made.figures, ...ofSales];
const latest = freezeReport({ ...made, figures, heard }, signed);
const before = freezeReport({ ...madeReport(12, 4), period: '2026Q3' }, signed);

/** What lies beside the site, by the name of its file; anything else is not there. */
let beside: Record<string, string | number>;
let asked: string[];
beforeEach(() => {
	[beside, asked] = [{}, []];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		const found = beside[address.split('/').at(-1) ?? ''];
		if (found === 0) throw new TypeError('Failed to fetch');
		if (typeof found === 'string') return new Response(found);
		return new Response('', { status: found ?? 404 });
	});
});
const page = document.createElement('div');
afterEach(() => {
	vi.unstubAllGlobals();
	render(null, page);
	page.remove();
});

async function open(locale = 'zh-CN'): Promise<string> {
	document.body.append(page);
	render(
		<WordsProvider words={loadWords(locale)} locale={locale}>
			<div class="gt-published">
				<PublishedResults
					help="/managers/reading-data/"
					definitions="/templates/metrics/"
					now={now}
				/>
			</div>
		</WordsProvider>,
		page,
	);
	await waitUntil(() => page.querySelector('.gt-notice, article'));
	return page.textContent;
}

describe('The page of published results', () => {
	it('says that there is nothing yet and what will be there; only its own files are asked for', async () => {
		expect(await open()).toContain('还没有公布结果');
		expect(asked).toHaveLength(9);
		for (const address of asked)
			expect(address).toMatch(/^\/published\/results\/202[4-7]Q\d\.json$/);
	});

	it('shows the latest quarter, with what was done, what is overdue, and the quarter before beside it', async () => {
		beside = { '2026Q4.json': writeReport(latest), '2026Q3.json': writeReport(before) };
		const text = await open();
		for (const told of [
			...['2026 年第 4 季度', '例会太长', '例会改为一小时', '先办的事', '总经理', latest.data],
			...['还有 1 项没有做完，其中 1 项超期', '87%（n 46）', '改善'],
		])
			expect(text).toContain(told);
		// What changed and what is open stands before anything else.
		const [atOnce] = page.querySelectorAll('article dl');
		expect(atOnce?.textContent).toMatch(
			/^变了什么和 ?2026 年.*变好 1 项.*有几分把握.*1 项没有做完/u,
		);
		expect(text).not.toMatch(/\b(report|charts|published)\.\w+|undefined|NaN|\{\w+\}/);
		// Departments are folded up; each measure leads to what it means.
		const folded = page.querySelector('details:has(a)');
		expect(folded?.textContent).toMatch(/^按部门和其他分组看（1 个数）.*（销售部）怎么算/u);
		expect(folded?.querySelector('a')?.getAttribute('href')).toBe('/templates/metrics/#K7');
		expect(folded?.hasAttribute('open')).toBe(false);
		[...page.querySelectorAll('button')].find((one) => one.textContent.includes('第 3'))?.click();
		await waitUntil(() => page.querySelector('article')?.ariaLabel === '2026 年第 3 季度');
	});

	it('names a file that was edited, and shows none of its figures', async () => {
		beside = {
			'2026Q4.json': writeReport(latest).replace('例会太长', '例会很好'),
			'2026Q3.json': writeReport(before),
		};
		const text = await open();
		expect(text).toMatch(/published\/results\/2026Q4\.json 冻结以后被改过/);
		expect(text).not.toContain('例会很好');
		expect(text).toContain('2026 年第 3 季度');
	});

	it('without a server says that it does not know, not that there is nothing', async () => {
		beside = { '2027Q1.json': 0, '2026Q4.json': 503 };
		const text = await open();
		expect(text).toContain('没有连上服务器');
		expect(text).not.toContain('还没有公布结果');
	});

	it.each(['zh-CN', 'en'])('has no flaw that axe finds, and fits a phone (%s)', async (locale) => {
		page.style.width = '320px';
		beside = { '2026Q4.json': writeReport(latest), '2026Q3.json': writeReport(before) };
		await open(locale);
		await expectNoBarriers(page);
		expect(page.scrollWidth).toBeLessThanOrEqual(320);
		page.style.width = '';
	});
});
