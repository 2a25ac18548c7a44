import { render } from 'preact';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import '~/components/collect/collect.css';
import KpiTab from '~/components/results/KpiTab.tsx';
import type { MeasuredRows } from '~/components/results/KpiRowsContext.ts';
import { everything } from '~/components/table/table-state.ts';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import type { Definition } from '~/core/definition/definition.ts';
import { figuresSchema } from '~/core/definition/figures-schema.ts';
import { kpiPlanFile } from '~/core/definition/kpi-plan-file.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { good, openService, quietly } from '../collect/open-service.ts';
import { handOver, write } from '../collect/people.ts';
import { loadDefinition, loadWords } from '../definitions.ts';

const requests = loadDefinition('first_responses');
const uses = figuresSchema.parse([
	{ metric: 'K29', use: 'on_time', clock: 'response', department: 'asked_department' },
]);
const calendar = { off: [], work: [], years: [2026, 2027], zone: 'Asia/Shanghai', hours: [] };
const day = { since: null, minutes: 1440, clock: 'working_days' as const };
const part = {
	...{ minimum: null, better: null, within: null, change: null, over: null, kept: null },
	shown: 'percent' as const,
};
const metric = {
	...{ measures: '说明', formula: '算法', record: '登记' },
	minimum: 10,
	minimumWords: null,
	main: false,
};
const plan: KpiPlan = {
	metrics: [
		{
			...metric,
			id: 'K29',
			name: '首问响应及时率',
			level: 'output',
			parts: [{ ...part, id: 'in_time', name: '按时响应' }],
		},
		{
			...metric,
			id: 'K7',
			name: '反馈及时率',
			level: 'outcome',
			parts: [{ ...part, id: 'in_time', name: '及时', kept: '反馈登记' }],
		},
	],
	trackers: [{ id: requests.id, title: requests.title, uses, report: null }],
	company: { limits: { first_response: [day] }, calendar },
};
const now = new Date('2026-12-20T09:00:00+08:00');
const asked = (count: number, asked_department: string) =>
	Array.from({ length: count }, () =>
		write(requests, { asked_at: '2026-11-02T09:00+08:00', asked_department }, now),
	);

async function mount(definitions: Definition[], shown: MeasuredRows[] = [], of = plan) {
	const { api } = await openService();
	const files = [handOver([...asked(12, 'sales'), ...asked(6, 'production')], requests)];
	good(await api.preview(files, quietly));
	good(await api.commit('take', quietly));
	const [served, element] = [globalThis.fetch, document.createElement('main')];
	globalThis.fetch = async (address) => {
		if (`${address}`.endsWith(kpiPlanFile('zh-CN'))) return Response.json(of);
		return served(address);
	};
	document.body.append(element);
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<KpiTab {...{ api, definitions, now }} changed={null} onRows={(rows) => shown.push(rows)} />
		</WordsProvider>,
		element,
	);
	onTestFinished(() => {
		globalThis.fetch = served;
		render(null, element);
		element.remove();
	});
	return Object.assign(page.elementLocator(element), { api });
}

it('The measures are worked out of what was collected; a department’s are its own; what no register keeps says what to keep', async () => {
	const shown: MeasuredRows[] = [];
	const tab = await mount([requests], shown);
	await expect.element(tab.getByRole('row', { name: /按时响应/ })).toMatchTextContent(/0%/);
	await expect
		.element(tab.getByRole('row', { name: /按时响应/ }))
		.toMatchTextContent(/18（至少 10）/);
	// Its course is worked out and drawn once it is opened.
	expect(tab.getByRole('figure').elements()).toEqual([]);
	// Whoever speaks to the page says what they see.
	await expect.element(tab.getByText('看走势')).toHaveAccessibleName(/^看走势：./);
	await tab.getByText('看走势').click();
	const course = tab.getByRole('figure', { name: '按时响应，逐周' });
	await expect.element(course).toBeVisible();
	await course.getByText('看这张图的数字（表格）').click();
	await expect.element(course.getByRole('row', { name: '11/2 0% 18' })).toBeVisible();
	await tab.getByText('本期没有数的 1 个指标').click();
	await expect.element(tab.getByRole('row', { name: /要登记/ })).toMatchTextContent(/未采集/);
	await tab.getByLabelText('看谁的').selectOptions('production');
	await expect.element(tab.getByRole('row', { name: /按时响应/ })).toMatchTextContent(/6 里有 0/);
	await expect.element(tab).not.toMatchTextContent('反馈及时率');
	// A number opens the records it counted, of the department alone.
	await tab.getByRole('button', { name: /^6.*：看“首问响应及时率：按时响应”算到的记录$/ }).click();
	const [rows] = shown;
	expect(rows?.title).toBe('“首问响应及时率：按时响应”（2026 年第 4 季度）');
	expect(await tab.api.query(requests.id, everything, rows?.request)).toMatchObject({ records: 6 });
	expect(await tab.api.query(requests.id, everything)).toMatchObject({ records: 18 });
	// No quarter is compared with itself.
	await expect.element(tab.getByLabelText('和哪一期比')).toHaveValue('2026Q3');
	await tab.getByLabelText('哪个季度').selectOptions('2026Q3');
	await expect.element(tab.getByLabelText('和哪一期比')).toHaveValue('2026Q2');
});

it('Where days off of the quarter are not known, the measures say so; where all are, nothing is said', async () => {
	const said = /^2026 年的放假安排还没有录入：这一期按工作日算的数/;
	const certain = await mount([requests]);
	await expect.element(certain.getByRole('row', { name: /按时响应/ })).toBeVisible();
	await expect.element(certain.getByText(said)).not.toBeInTheDocument();
	const company = { ...plan.company, calendar: { ...calendar, years: [2025] } };
	const tab = await mount([requests], [], { ...plan, company });
	await expect.element(tab.getByText(said)).toBeVisible();
});
