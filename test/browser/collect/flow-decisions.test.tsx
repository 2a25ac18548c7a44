import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { mountCollect } from './mount-collect.tsx';
import { editInSpreadsheet, handOver, need, rewrite, write } from './people.ts';

const needs = loadDefinition('needs');

describe('the collecting page', () => {
	it('imports nothing edited in a spreadsheet before the person has said what to do with it', async () => {
		const { island, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		const file = handOver([write(needs, need)], needs);
		choose(file);
		await button(/^导入$/).click();
		await button('继续导入').click();

		choose(await editInSpreadsheet(file, '市场部专员', '市场部经理'));
		await expect.element(button(/^导入$/)).toBeDisabled();
		await button('看看改了什么').click();
		const dialog = page.getByRole('dialog');
		await expect.element(dialog.getByText('市场部专员')).toBeVisible();
		await expect.element(dialog.getByText('市场部经理')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await island.getByRole('radio', { name: /采用这些改动/ }).click();
		await button(/^导入$/).click();
		await expect.element(island.getByText('采用了 1 行表格改动')).toBeVisible();
		await tab('历史').click();
		await expect.element(island.getByText('读到 1 行 · 表格改动 1')).toBeVisible();
	});

	it('takes a single record out and brings it back', async () => {
		const { island, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		const other = { ...need, pain: '会议没有结论' };
		choose(handOver([write(needs, need), write(needs, other)], needs));
		await button(/^导入$/).click();
		await button('查看汇总表').click();
		await island.getByRole('searchbox').fill('结论');
		await expect.element(island.getByText('找到 1 条，共 2 条')).toBeVisible();
		// How many are found is said a moment before they stand there: this one, not the first of all.
		await button(/打开第 1 条：.*会议没有结论/).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: '移出这条记录' }).click();
		await dialog.getByRole('button', { name: '移出', exact: true }).click();
		await expect.element(dialog.getByText(/^这条记录已移出/)).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(island.getByText('找到 0 条，共 1 条')).toBeVisible();
		await tab('历史').click();
		await button(/^撤销$/)
			.first()
			.click();
		await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
		await expect.element(island.getByText('已撤销，数据回到这一步之前的样子。')).toBeVisible();
		await tab('汇总表').click();
		await expect.element(island.getByRole('cell', { name: '会议没有结论' })).toBeVisible();
	});

	it('settles a conflict field by field and takes the choice back', async () => {
		const { island, element, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		const first = write(needs, need);
		const left = rewrite(first, needs, { pain: '左边的说法' });
		const right = rewrite(first, needs, { pain: '右边的说法' });
		choose(handOver([left], needs, 'a.csv'), handOver([right], needs, 'b.csv'));
		await button(/^导入$/).click();
		await button('处理 1 处冲突').click();
		await expect.element(button('保存选择')).toBeDisabled();
		await expect.element(island.getByRole('heading', { name: /边的说法/ })).toBeVisible();
		// Both name the device the record began on, which says nothing of who changed it.
		await expect.element(island.getByText('设备 1')).not.toBeInTheDocument();
		await expectNoBarriers(element);
		await island.getByRole('radio', { name: /左边的说法/ }).click();
		await button('保存选择').click();
		await expect
			.element(island.getByText(/^已保存您对“.*边的说法”的选择。请接着交还/))
			.toBeVisible();
		await expect.element(island.getByText('没有冲突')).toBeVisible();
		await button('撤销这次选择').click();
		await expect.element(island.getByRole('radio', { name: /右边的说法/ })).toBeVisible();
		await expect.element(tab('冲突 1')).toBeVisible();
	});
});
