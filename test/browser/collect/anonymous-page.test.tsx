import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { mountCollect } from './mount-collect.tsx';
import { everybody } from './anonymous-answers.ts';

describe('the page of an anonymous form', () => {
	it('says in the check why the rows of a file do not open', async () => {
		const { element, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(...everybody.slice(0, 2));
		await button('查看“交表人0.csv”中“新增”的 5 行').click();
		const dialog = page.getByRole('dialog', { name: '新增：交表人0.csv（5 行）' });
		await expect.element(dialog.getByText(/其中 5 行是匿名表单的回答，不在这里打开/)).toBeVisible();
		expect(dialog.element().textContent).not.toContain('说法');
		await expectNoBarriers(element);
		await userEvent.keyboard('{Escape}');
	});

	it('shows what people think, counts who they are apart, and opens no row', async () => {
		const { island, element, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(...everybody);
		await button(/^导入$/).click();
		await button('查看汇总表').click();
		await expect.element(island.getByText(/匿名表单把“怎么看”和“是谁”分开显示/)).toBeVisible();
		await expect.element(island.getByText('显示 60 行')).toBeVisible();
		await expect.element(island.getByRole('columnheader', { name: /评分/ })).toBeVisible();
		for (const name of [/部门/, /层级/, /填写方式/, /影响程度/]) {
			expect(island.getByRole('columnheader', { name }).elements()).toEqual([]);
		}
		expect(button(/打开第/).elements()).toEqual([]);
		await expect.element(island.getByText('2026Q4：至少 12 人')).toBeVisible();
		await expect.element(island.getByText('不足最小人数').first()).toBeVisible();
		await expect
			.element(island.getByText(/“沟通现状评估”是匿名表单。导出的文件一行不少/))
			.toBeVisible();
		await expectNoBarriers(element);

		await island.getByRole('searchbox').fill('说法99之0');
		await expect
			.element(island.getByText('没有，或者结果、剩下的不足 5 人，不显示。'))
			.toBeVisible();
		expect(island.getByText('说法99之0').elements()).toEqual([]);
		await expect.element(tab(/汇总表/)).toBeVisible();
	});

	it('takes a file out that is handed in again for it, and shows nothing of what it says', async () => {
		const { island, element, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		choose(...everybody.slice(0, 2));
		await button(/^导入$/).click();
		await button('继续导入').click();
		choose(...everybody.slice(0, 2));
		await expect.element(island.getByText(/没有新内容/)).toBeVisible();
		expect(island.getByText('有人请您撤回一份匿名回答？').elements()).toEqual([]);
		await button('重新选择').click();
		choose(...everybody.slice(0, 1));
		await island.getByText('有人请您撤回一份匿名回答？').click();
		await button('移出这个文件里的 5 行').click();
		await page.getByRole('dialog').getByRole('button', { name: '移出', exact: true }).click();
		await expect.element(island.getByText(/已移出 5 行/)).toBeVisible();
		expect(element.textContent).not.toContain('说法');
		await expectNoBarriers(element);
	});

	it('hides in the table what fewer than five people said', async () => {
		const { island, choose, button } = mountCollect('en');
		await expect.element(button('Choose files')).toBeEnabled();
		choose(...everybody.slice(0, 4));
		await button(/^Import$/).click();
		await button('Open the merged table').click();
		await expect.element(island.getByText(/No people, or fewer than 5/)).toBeVisible();
		expect(island.getByText(/说法/).elements()).toEqual([]);
	});
});
