import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { given } from './given.ts';
import { mountCollect } from './mount-collect.tsx';

const head = '评估维度,评分,评估周期,填写方式\n';
const workshop = `${head}会议效率,3,2026Q4,员工问卷\n客户响应,4,2026Q4,员工问卷\n`;

describe('rows that wait for a person', () => {
	it('are imported only when the person has said whether they are the same people', async () => {
		const { island, element, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(given(workshop, '白班.csv'), given(workshop, '夜班.csv'));
		await expect
			.element(island.getByText('“夜班.csv”有 2 行与“白班.csv”里的行内容相同。'))
			.toBeVisible();
		await expect.element(button(/^导入$/)).toBeDisabled();
		await expectNoBarriers(element);
		await button('查看这些行').click();
		await expect.element(page.getByRole('dialog').getByText('待定').first()).toBeVisible();
		await expectNoBarriers(element);
		await userEvent.keyboard('{Escape}');
		await island.getByRole('radio', { name: /是另外的人/ }).click();
		await button(/^导入$/).click();
		await expect
			.element(island.getByText('2 行与已有的内容相同，是另外的人，作为新记录计入'))
			.toBeVisible();
		await expect.element(island.getByText('新增 2 条记录')).toBeVisible();
		await expectNoBarriers(element);
	});

	it('are decided file by file where there are several', async () => {
		const { island, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(given(workshop, '1.csv'), given(workshop, '2.csv'), given(workshop, '3.csv'));
		const of = (name: string) =>
			island.getByRole('radiogroup', { name: `“${name}”有 2 行与“1.csv”里的行内容相同。` });
		await of('2.csv').getByRole('radio', { name: '是同样的回答' }).click();
		await expect.element(button(/^导入$/)).toBeDisabled();
		await of('3.csv').getByRole('radio', { name: '是另外的人' }).click();
		await button(/^导入$/).click();
		await expect.element(island.getByText('2 行与已有的内容相同，没有重复计入')).toBeVisible();
		await expect.element(island.getByText(/^2 行与已有的内容相同，是另外的人/)).toBeVisible();
	});

	it('show the rules they break, and where they are set aside the reasons stay with them', async () => {
		const { island, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(given(`${head}会议效率,3,2026Q4,\n`, '一.csv'));
		await button('查看这些行').click();
		await expect
			.element(page.getByRole('dialog').getByText('“填写方式”：请填写这一项。'))
			.toBeVisible();
		await userEvent.keyboard('{Escape}');
		await island.getByRole('radio', { name: /不导入，先搁置/ }).click();
		await button(/^导入$/).click();
		await expect.element(island.getByText('搁置了 1 行待定的行，内容原样保留')).toBeVisible();
		await tab(/搁置/).click();
		await expect.element(island.getByText('“填写方式”：请填写这一项。')).toBeVisible();
	});
});
