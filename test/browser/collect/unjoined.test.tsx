import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { registerKey } from '~/core/entries/merge.ts';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, write } from './people.ts';

const complaints = loadDefinition('complaints');
const events = loadDefinition('complaint_events');

it('HR sees lines without their record and one number twice, opens each, and is asked before a record leaves its lines', async () => {
	const { island, element, choose, tab, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	const complaint = (matter: string) =>
		write(complaints, {
			number: '投诉-202611-003',
			matter,
			received_at: '2026-11-20T09:00+08:00',
			status: 'open',
		});
	const [here, alike, away] = [complaint('交货晚了'), complaint('发错了货'), complaint('没到')];
	const line = (of: typeof here, said: string) =>
		write(events, {
			complaint: `${registerKey(of)} 投诉-202611-009 没人接电话`,
			kind: 'note',
			at: '2026-11-20T10:00+08:00',
			said,
		});
	choose(
		handOver([here, alike], complaints, 'a.csv'),
		handOver([line(here, '到了'), line(away, '等着'), line(away, '还等')], events, 'b.csv'),
	);
	await button(/^导入$/).click();
	await expect.element(island.getByText(/^有 2 条跟进还在等它们所属的记录/)).toBeVisible();
	await button('查看汇总表').click();
	await tab(complaints.title).click();
	await island.getByText('有 2 条跟进在等它们所属的记录').click();
	await expect.element(island.getByText(/在等“投诉-202611-009 没人接电话”/)).toBeVisible();
	await island.getByText('有 1 个编号被用了不止一次').click();
	await expect.element(button('投诉-202611-003 · 发错了货').first()).toBeVisible();
	await expectNoBarriers(element);

	await island
		.getByRole('listitem')
		.getByRole('button', { name: /交货晚了/ })
		.click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: '移出这条记录' }).click();
	await expect.element(dialog.getByText(/后面的 1 条跟进会留下/)).toBeVisible();
	await dialog.getByRole('button', { name: '移出', exact: true }).click();
	await expect.element(dialog.getByText(/^这条记录已移出/)).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(island.getByText('有 3 条跟进在等它们所属的记录')).toBeVisible();
	await expect.element(island.getByText('有 1 个编号被用了不止一次')).not.toBeInTheDocument();
});
