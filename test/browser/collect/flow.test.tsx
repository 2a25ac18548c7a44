import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

describe('the collecting page', () => {
	it('goes from files to a merged table and back', async () => {
		const { island, element, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		await expectNoBarriers(element);

		const other = { ...need, pain: '会议没有结论' };
		choose(handOver([write(needs, need), write(needs, other)], needs, '市场部.csv'));
		await expect.element(island.getByRole('heading', { name: '核对结果' })).toHaveFocus();
		await expectNoBarriers(element);

		await button('查看“市场部.csv”中“新增”的 2 行').click();
		const dialog = page.getByRole('dialog', { name: '新增：市场部.csv（2 行）' });
		await expect.element(dialog.getByText('会议没有结论')).toBeVisible();
		await expect.element(dialog.getByText('第 3 行')).toBeVisible();
		await expectNoBarriers(element);
		await userEvent.keyboard('{Escape}');
		await expect.element(dialog).not.toBeInTheDocument();

		await button(/^导入$/).click();
		const done = island.getByRole('heading', { name: '已导入，读到的 2 行都有着落' });
		await expect.element(done).toHaveFocus();
		await island.getByText('查看各个文件的行').click();
		await button('查看“市场部.csv”中“读到的行”的 2 行').click();
		await expect.element(page.getByRole('dialog').getByText('会议没有结论')).toBeVisible();
		await expectNoBarriers(element);
		await userEvent.keyboard('{Escape}');
		await button('查看汇总表').click();
		await expect.element(tab('汇总表')).toHaveAttribute('aria-selected', 'true');
		await expect.element(island.getByRole('cell', { name: '会议没有结论' })).toBeVisible();
		await expectNoBarriers(element);

		await island.getByRole('searchbox').fill('结论');
		await expect.element(island.getByText('找到 1 条，共 2 条')).toBeVisible();
		await button(/打开第 1 条/).click();
		await expect.element(page.getByRole('dialog').getByText('r-', { exact: false })).toBeVisible();
		await expectNoBarriers(element);
		await userEvent.keyboard('{Escape}');

		await tab('历史').click();
		await button(/^撤销$/).click();
		await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
		await expect.element(island.getByText('已撤销，数据回到这一步之前的样子。')).toBeVisible();
		await expectNoBarriers(element);
		await tab('汇总表').click();
		await expect.element(island.getByText('汇总表还是空的')).toBeVisible();
	});

	it('is worked by keyboard alone', async () => {
		const { island, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		const entries = Array.from({ length: 60 }, (_, index) =>
			write(needs, { ...need, pain: `难处 ${index}` }, new Date(Date.UTC(2026, 10, 1, 0, index))),
		);
		choose(handOver(entries, needs));
		await button(/^导入$/).click();
		await expect.element(button('查看汇总表')).toBeVisible();
		tab('导入').element().focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab('汇总表')).toHaveFocus();
		await expect.element(island.getByRole('cell', { name: '难处 0' })).toBeVisible();

		button(/打开第 1 条/)
			.element()
			.focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(button(/打开第 2 条/)).toHaveFocus();
		await userEvent.keyboard('{End}');
		await expect.element(button(/打开第 60 条/)).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('dialog').getByText('难处 59')).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(button(/打开第 60 条/)).toHaveFocus();

		const header = island.getByRole('columnheader', { name: /当前沟通痛点/ });
		await header.getByRole('button').click();
		await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
		await header.getByRole('button').click();
		await expect.element(header).toHaveAttribute('aria-sort', 'descending');
		await expect.element(button(/打开第 1 条.*难处 59/)).toBeVisible();
	});

	it('speaks English where the page does', async () => {
		const { island, element, button } = mountCollect('en');
		await expect.element(button('Choose files')).toBeEnabled();
		for (const name of ['Merged table', 'Conflicts', 'Set aside', 'History', 'Import']) {
			await island.getByRole('tab', { name }).click();
			await expectNoBarriers(element);
			expect(element.textContent).not.toMatch(/collect\.|[\u4e00-\u9fff]/u);
		}
	});

	it('fits a phone of 320 pixels', async () => {
		await page.viewport(320, 640);
		const { element, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(
			handOver([write(needs, need)], needs, '一个很长很长的文件名_a_very_long_file_name_2026.csv'),
		);
		await expect.element(button(/^导入$/)).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		await button(/^导入$/).click();
		for (const name of ['汇总表', '冲突', '搁置', '历史']) {
			await tab(name).click();
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		}
		await tab('汇总表').click();
		await expect.element(button(/打开第 1 条/)).toBeVisible();
		await expectNoBarriers(element);
		await page.viewport(1280, 800);
	});
});
