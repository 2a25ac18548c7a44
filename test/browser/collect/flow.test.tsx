import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawCode } from '~/components/export/draw-code.ts';
import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { loadDefinition } from '../definitions.ts';
import { mountCollect } from './mount-collect.tsx';
import { editInSpreadsheet, handOver, need, rewrite, write } from './people.ts';

const needs = loadDefinition('needs');

async function expectNoBarriers(element: HTMLElement): Promise<void> {
	const { violations } = await axe.run(element);
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

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
		await button(/打开第 1 条/).click();
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
		await expect.element(island.getByText(/^已保存您的选择。请接着交还/)).toBeVisible();
		await expect.element(island.getByText('没有冲突')).toBeVisible();
		await button('撤销这次选择').click();
		await expect.element(island.getByRole('radio', { name: /右边的说法/ })).toBeVisible();
		await expect.element(tab('冲突 1')).toBeVisible();
	});

	it('shows every row it set aside with its reason, and why a file was refused', async () => {
		const { island, element, choose, tab, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		const broken = await editInSpreadsheet(
			handOver([write(needs, need)], needs),
			'2026-11-20',
			'昨天',
		);
		const strange = new File(['没有\n标题'], '说明.txt');
		choose(broken, { name: '说明.txt', origin: 'file', data: strange });
		await expect.element(island.getByText('整个文件没有读入。')).toBeVisible();
		await button(/^导入$/).click();
		await expect.element(island.getByText('有 1 个文件没有读入：')).toBeVisible();
		await expect.element(island.getByText(/第 1 行应当是标题行/).first()).toBeVisible();
		await expectNoBarriers(element);
		await tab('历史').click();
		await expect.element(island.getByText('有 1 个文件没有读入：')).toBeVisible();
		await expect.element(island.getByText(/第 1 行应当是标题行/)).toBeVisible();
		await expectNoBarriers(element);
		await tab(/搁置/).click();
		await expect.element(island.getByText(/“昨天”不是日期/)).toBeVisible();
		await expectNoBarriers(element);
		await button('不再保留').click();
		await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
		await expect.element(island.getByText('没有搁置的行')).toBeVisible();
	});

	it('leaves pasted text it cannot read in its box, to be mended', async () => {
		const { island, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		await island.getByText('粘贴文字').click();
		const box = island.getByRole('textbox', { name: /^从聊天/ });
		await box.fill('各位好，见下表\n当前沟通痛点,岗位\n说不清,采购员');
		await button('核对这段文字').click();
		await expect.element(island.getByText('整个文件没有读入。')).toBeVisible();
		await expect.element(box).toHaveValue('各位好，见下表\n当前沟通痛点,岗位\n说不清,采购员');
		await box.fill('当前沟通痛点,岗位\n说不清,采购员');
		await button('核对这段文字').click();
		await island.getByRole('radio', { name: /沟通需求调研/ }).click();
		await button('按选定的表单核对').click();
		await expect.element(button(/粘贴的文字.*“待定”的 1 行|“待定”的 1 行/).first()).toBeVisible();
		await expect.element(island.getByText('整个文件没有读入。')).not.toBeInTheDocument();
	});

	it('takes a chat’s history, reads what is whole in it, and names the parts that are missing', async () => {
		const { island, element, choose, button } = mountCollect();
		await expect.element(button('选择文件')).toBeEnabled();
		const [whole, open] = ['说不清', '没有结论'].map((pain) =>
			writeParts(encodeLean([write(needs, { ...need, pain })], needs, { batch: 'b-2' }), 200),
		);
		const [first = '', ...others] = open?.parts ?? [];
		await island.getByText('粘贴文字').click();
		const box = island.getByRole('textbox', { name: /^从聊天/ });
		const said = [...(whole?.parts ?? []), '韩梅梅 10:20', '收到', '李雷 10:21', ...others];
		await box.fill(said.join('\n> '));
		await button('核对这段文字').click();
		await expect.element(island.getByText(/^找到 1 份完整的文字/)).toBeVisible();
		await expect.element(button(/粘贴的文字.*“新增”的 1 行/)).toBeVisible();
		await expect.element(island.getByText(/段，缺第 1 段$/)).toBeVisible();
		await expect.element(island.getByText(/李雷 10:21/).first()).toBeVisible();
		await expectNoBarriers(element);
		const code = await fetch(drawCode(first));
		const picture = new File([await code.blob()], '截图.png', { type: 'image/png' });
		const blank = new File(['?'], '合影.jpg', { type: 'image/jpeg' });
		const saved = new File([`李雷：\n${others.join('\n好的\n')}`], '聊天记录.txt');
		choose(
			...[picture, blank, saved].map((data) => ({
				name: data.name,
				origin: 'file' as const,
				data,
			})),
		);
		await expect.element(button(/“新增”的 2 行/).first()).toBeVisible();
		await expect.element(island.getByText(/还不齐/)).not.toBeInTheDocument();
		await expect.element(island.getByText(/没有读到二维码：合影.jpg/)).toBeVisible();
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
