import { expect, it } from 'vitest';
import { freezeReport } from '~/core/reports/freeze-report.ts';
import { keepReport } from '~/storage/reports.ts';
import { loadDefinition } from '../definitions.ts';
import { madeReport } from '../report/made-report.ts';
import { mountCollect } from './mount-collect.tsx';
import { good, openService, quietly } from './open-service.ts';
import { handOver, write } from './people.ts';

const assessment = loadDefinition('assessment');
const answersIn = (...periods: string[]) =>
	handOver(
		periods.map((period) =>
			write(assessment, {
				...{ period, instrument: 'survey', department: 'production', level: 'frontline' },
				...{ dimension: 'cross_department', score: 3, problem: '说法' },
			}),
		),
		assessment,
	);
const limits = { raw_answers: [{ since: null, amount: 90, unit: 'days' as const }] };
const asked = (today: string) => ({
	...{ limits, answers: 'raw_answers', zone: 'Asia/Shanghai' },
	now: Date.parse(`${today}T09:00:00+08:00`),
});
const campaign = {
	...{ form: 'assessment', period: '2026Q4', from: '2026-11-23', until: '2026-12-11' },
	...{ where: '', mail: null },
};
const company = { name: '', contact: '', collector: '', campaigns: [campaign] };

const told = ({ rounds }: { rounds: { round: { key: string }; since: string }[] }) =>
	rounds.map(({ round, since }) => [round.key.split(' ')[0], since]);

it('Rounds are past their time so long after their last day, their report, or their quarter', async () => {
	const { api, db } = await openService([assessment], company);
	good(await api.preview([answersIn('2026Q2', '2026Q4')], quietly));
	good(await api.commit('take', quietly));
	expect(told(good(await api.due(asked('2026-09-28'))))).toEqual([]);
	expect(told(good(await api.due(asked('2026-09-29'))))).toEqual([['2026Q2', '2026-09-29']]);
	// The company’s own round was over before its quarter.
	const last = '2027-03-11';
	expect(told(good(await api.due(asked(last))))).toHaveLength(1);
	expect(told(good(await api.due(asked('2027-03-12')))).at(-1)).toEqual(['2026Q4', '2027-03-12']);
	// Its report was signed on 12 January.
	await keepReport(db, freezeReport(madeReport(20, 8), [{ role: '总经理', on: '2027-01-12' }]));
	expect(told(good(await api.due(asked('2027-04-12'))))).toHaveLength(1);
	expect(told(good(await api.due(asked('2027-04-13')))).at(-1)).toEqual(['2026Q4', '2027-04-13']);
	expect(told(good(await api.due({ ...asked('2027-04-13'), answers: null })))).toEqual([]);
});

it('They are named on the tab, with the way to where they are cleared', async () => {
	const said = { raw_answers: '90 天' };
	const kept = { limits, answers: 'raw_answers', said, zone: 'Asia/Shanghai' };
	const { island, button, choose, element, tab } = mountCollect('zh-CN', undefined, kept);
	await expect.element(button('选择文件')).toBeEnabled();
	choose(answersIn('2024Q1'));
	await button(/^导入$/).click();
	await expect.element(island.getByText(/^已导入/)).toBeVisible();
	await expect.element(tab('到期清理')).toHaveTextContent('到期清理 1');
	await tab('到期清理').click();
	await expect.element(island.getByText(/2024Q1.*从 2024年6月30日起过了保存期限/)).toBeVisible();
	expect(element.textContent).not.toContain('没有到期的记录');
	await button('到“历史”里去').click();
	await expect.element(button('清空全部收集的数据')).toBeVisible();
});
