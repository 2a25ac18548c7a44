import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import PilotTab from '~/components/results/PilotTab.tsx';
import { WordsProvider } from '~/components/ui/WordsContext.tsx';
import { dayAfter } from '~/core/clocks/recurrence.ts';
import { limitsOf } from '~/core/clocks/of-record/limits-of.ts';
import { figuresSchema } from '~/core/definition/figures-schema.ts';
import { trialsFile } from '~/core/definition/trial.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { good, openService, quietly } from '../collect/open-service.ts';
import { handOver, write } from '../collect/people.ts';
import { loadDefinition, loadDefinitions, loadWords } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { waitUntil } from '../wait.ts';

const pilots = loadDefinition('pilots');
const meetings = loadDefinition('meetings');
const now = new Date('2026-04-10T09:00:00+08:00');
const part = { minimum: 8, better: 'lower' as const, change: null, over: null, kept: null };
const metric = {
	measures: '',
	formula: '',
	record: '',
	minimum: 8,
	minimumWords: null,
	level: null,
};
const uses = figuresSchema.parse([
	{
		metric: 'K8',
		use: 'number',
		at: 'held_on',
		field: 'length',
		take: 'median',
		department: 'department',
	},
]);
const day = { since: null, minutes: 1440, clock: 'working_days' as const };
const limits = Object.fromEntries(
	loadDefinitions('zh-CN').flatMap(({ clocks }) => limitsOf(clocks).map((id) => [id, [day]])),
);
const plan = {
	metrics: [
		{
			...metric,
			id: 'K8',
			name: '会议',
			parts: [{ ...part, id: 'median', name: '会议时长中位数', shown: 'minutes' }],
		},
	],
	trackers: [{ id: meetings.id, title: meetings.title, uses }],
	company: {
		limits,
		calendar: { off: [], work: [], years: [2026], zone: 'Asia/Shanghai', hours: [] },
	},
} as unknown as KpiPlan;
const trial = {
	...{ department: 'pilot_department', comparison: 'comparison', agreed: 'criteria_on' },
	baseline: { from: 'baseline_from', until: 'baseline_until' },
	days: { from: 'start_on', until: 'end_on' },
	aims: [{ figure: 'aim', by: 'aim_by' }],
	figures: { meeting_length: { metric: 'K8', part: 'median' } },
	...{ written: ['criteria', 'must_hold'], changes: null, survey: null },
};
const held = (day: string, length: number) =>
	write(
		meetings,
		{
			...meetings.samples[0],
			number: null,
			department: 'marketing',
			held_on: day,
			planned_on: day,
			length,
		},
		now,
	);

/** Ten meetings before and ten in the pilot, 85 minutes and 60. */
async function mount(baseline: boolean): Promise<HTMLElement> {
	const { api } = await openService();
	const own = {
		...pilots.samples[0],
		...(baseline ? {} : { baseline_from: null, baseline_until: null }),
	};
	const all = Array.from({ length: 10 }, (_, at) => [
		held(dayAfter('2026-01-05', at * 3), 80 + at),
		held(dayAfter('2026-03-02', at * 3), 55 + at),
	]).flat();
	good(
		await api.preview(
			[handOver([write(pilots, own, now)], pilots), handOver(all, meetings)],
			quietly,
		),
	);
	good(await api.commit('take', quietly));
	const served = globalThis.fetch;
	vi.stubGlobal('fetch', async (address: string) =>
		String(address).endsWith(trialsFile('zh-CN'))
			? Response.json({ [pilots.id]: trial })
			: Response.json(plan),
	);
	const element = document.createElement('main');
	document.body.append(element);
	onTestFinished(() => {
		vi.stubGlobal('fetch', served);
		render(null, element);
		element.remove();
	});
	render(
		<WordsProvider words={loadWords('zh-CN')} locale="zh-CN">
			<PilotTab api={api as CollectApi} definitions={[pilots, meetings]} changed={0} />
		</WordsProvider>,
		element,
	);
	await expect.poll(() => element.textContent).toContain('看结论之前');
	return element;
}

it('A pilot is judged from what is collected, with its figures, its weeks and what the verdict does not say', async () => {
	const element = await mount(true);
	const text = element.textContent.replace(/\s+/g, ' ');
	for (const told of [
		'84.5 分钟（n = 10）',
		'59.5 分钟（n = 10）',
		'−25 分钟（−',
		'至少改善 20 分钟',
		'改善',
		'可以推广',
		'写成文字的标准',
		'时长中位数 65 分钟以内，并且比对照多降 15 分钟',
		'不得恶化的指标',
		'看结论之前',
	])
		expect(text).toContain(told);
	expect(text).not.toMatch(/\b(pilot|charts|kpis)\.\w+|undefined|NaN|\{\w+\}/);
	element.style.width = '320px';
	expect(element.scrollWidth).toBeLessThanOrEqual(320);
	await expectNoBarriers(element);
});

it('Without a baseline it is not rolled out, and cannot be told', async () => {
	const element = await mount(false);
	for (const told of ['还不能推广', '没有基线，不比', '不足以判断'])
		expect(element.textContent).toContain(told);
	expect(element.textContent).not.toContain('件数或周数不够');
	// Nor is it offered on the sheet that is signed.
	vi.stubGlobal('print', () => {});
	[...element.querySelectorAll('button')].find((one) => one.textContent === '打印结论单')?.click();
	const sheet = await waitUntil(() => document.querySelector('.gt-sheet--pilot'));
	expect(sheet.querySelector('.gt-pilot__sign')?.textContent).toMatch(/去向：□\s修改后再试/u);
});
