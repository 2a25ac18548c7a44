import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const survey = loadDefinition('pilot_survey');
const ids = ['on_time', 'know_aim', 'done_after', 'know_whom', 'day_kept', 'told_first'];

/** 14 of marketing, 12 of production and 3 of finance, who give scores in turn; everybody writes a word. */
const answers = [...'mmmmmmmmmmmmmmppppppppppppfff'].map((letter, at) => {
	const scores = [...ids, 'answered', 'satisfied'].map((id, item) => [id, 1 + ((at + item) % 5)]);
	const department = { m: 'marketing', p: 'production', f: 'finance' }[letter] ?? '';
	const said = { wave: 'before', period: '2026Q3', department, remark: `说法${at}` };
	return write(survey, { ...said, ...Object.fromEntries(scores) });
});

it('results are told after one press that fixes their groups, each number says what it is of, and fits a narrow phone', async () => {
	const { island, element, choose, tab, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	await tab('结果').click();
	await expect.element(island.getByText('还没有可以看的结果')).toBeVisible();
	await button('去导入').click();
	const files = answers.map((entry, at) => handOver([entry], survey, `${at}.csv`));
	const needs = loadDefinition('needs');
	choose(...files, handOver([write(needs, need)], needs, '需求.csv'));
	await button(/^导入$/).click();
	await tab('结果').click();
	await expect.element(island.getByText('先定好怎么分组，再看结果')).toBeVisible();
	expect(element.textContent).not.toMatch(/中位数|说法/u);
	await expect.element(island.getByText(/“其他（合并）”里是：.*财务部/)).toBeVisible();
	await expectNoBarriers(element);
	await button('就这样定下，看结果').click();

	const scores = island.getByRole('table', { name: '打分' });
	await expect.element(scores).toBeVisible();
	expect(scores.getByRole('row').elements()).toHaveLength(9);
	await expect.element(island.getByText(/29 人作答/)).toBeVisible();
	// What came in the place of the button has the focus.
	expect(document.activeElement?.textContent).toMatch(/定下：至少/);
	const spread = island.getByRole('figure', { name: '各题打分的分布' });
	await expect.element(spread).toBeVisible();
	expect(spread.element().querySelectorAll('.gt-chart-label')).toHaveLength(8);
	await island.getByText(/^还想说的/).click();
	await expect.element(island.getByText('说法7', { exact: true })).toBeVisible();
	await expectNoBarriers(element);

	await page.viewport(320, 700);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	await button('“总的来说，我对部门之间的沟通满意”是怎么数的').click();
	const dialog = page.getByRole('dialog');
	await expect.element(dialog.getByText('一共问到的人')).toBeVisible();
	const groups = dialog.getByRole('table', { name: '按“部门”分开看' });
	const names = groups
		.getByRole('rowheader')
		.elements()
		.map(({ textContent }) => textContent);
	expect(names).toEqual(['市场部', '其他（合并）']);
	expect(dialog.getByRole('button', { name: '看这些记录' }).elements()).toEqual([]);
	await expectNoBarriers(element);
	await userEvent.keyboard('{Escape}');
	await page.viewport(1280, 800);

	await island.getByLabelText('哪张表单').selectOptions('沟通需求调研');
	await expect.element(island.getByText('1 条记录')).toBeVisible();
	await button(/是怎么数的/)
		.first()
		.click();
	await page.getByRole('dialog').getByRole('button', { name: '看这些记录' }).click();
	await expect.element(island.getByText(/找到 1 条/)).toBeVisible();
});

it('results of two periods stand side by side, with the word for each change, and departments question by question', async () => {
	const { island, element, choose, tab, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	const survey = loadDefinition('pilot_survey');
	/** Forty answers each time, better the second time but for the first question. */
	const round = (wave: string, period: string, high: number) =>
		Array.from({ length: 40 }, (_, at) => {
			const scores = [...ids, 'answered', 'satisfied'].map((id, item) => [
				id,
				(at * 7 + item) % 40 < (item === 0 ? 20 : high) ? 4 + (at % 2) : 1 + (at % 3),
			]);
			const department = at % 2 === 0 ? 'marketing' : 'production';
			return write(survey, { wave, period, department, ...Object.fromEntries(scores) });
		});
	const files = [...round('before', '2026Q2', 10), ...round('after', '2026Q3', 34)].map(
		(entry, at) => handOver([entry], survey, `${at}.csv`),
	);
	choose(...files);
	await button(/^导入$/).click();
	await tab('结果').click();
	await button('就这样定下，看结果').click();
	const heat = island.getByRole('figure', { name: '各题的 4–5 分占比，按“部门”分开' });
	await expect.element(heat).toBeVisible();
	expect(heat.getByRole('row').elements()).toHaveLength(9);
	await expect.element(island.getByText(/试点之前.*还没有定好怎么分组/)).toBeVisible();
	await island.getByLabelText('哪一期').selectOptions('before 2026Q2');
	await button('就这样定下，看结果').click();
	await expect.element(island.getByRole('table', { name: '打分' })).toBeVisible();
	await island.getByLabelText('哪一期').selectOptions('after 2026Q3');
	const plot = island.getByRole('figure', { name: /4–5 分占比：.*试点之前.* → .*试点结束以后/ });
	await expect.element(plot).toBeVisible();
	const words = plot.element().querySelectorAll('.gt-chart-row strong');
	expect([...words].map(({ textContent }) => textContent)).toEqual([
		'不足以判断',
		...Array.from({ length: 7 }, () => '倾向改善'),
	]);
	await expectNoBarriers(element);
	await page.viewport(320, 700);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	await page.viewport(1280, 800);
});
