import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawCode } from '~/components/export/draw-code.ts';
import { encodeLean } from '~/core/csv/write/encode-lean.ts';
import { writeParts } from '~/core/handover/parts/write-parts.ts';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { mountCollect } from './mount-collect.tsx';
import { editInSpreadsheet, handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

describe('the collecting page', () => {
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
});
