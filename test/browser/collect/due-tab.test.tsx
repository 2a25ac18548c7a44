import { expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { waitUntil } from '../wait.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, rewrite, write } from './people.ts';

const complaints = loadDefinition('complaints');
const kept = {
	limits: { complaints_kept: [{ since: null, amount: 36, unit: 'months' as const }] },
	said: { complaints_kept: '36 个月' },
	zone: 'Asia/Shanghai',
};
const complaint = (closed: string, says: string) =>
	write(complaints, {
		...{ number: says, received_at: '2022-04-01T09:00:00+08:00', channel: 'phone' },
		...{ customer_code: `客户 ${says}`, matter: `事项 ${says}`, category: 'delivery' },
		...{ status: 'closed', closed_on: closed },
	});

async function opened() {
	const page = mountCollect('zh-CN', undefined, kept);
	await expect.element(page.button('选择文件')).toBeEnabled();
	const records = [
		complaint('2020-05-10', '甲'),
		complaint('2020-05-11', '乙'),
		complaint('2026-11-01', '丙'),
	];
	page.choose(handOver(records, complaints));
	await page.button(/^导入$/).click();
	await expect.element(page.island.getByText(/^已导入/)).toBeVisible();
	return page;
}

it('What is past its time is counted on its tab, shown in the table, and cleared after one question', async () => {
	const { island, element, button, tab } = await opened();
	await expect.element(tab('到期')).toHaveTextContent('到期 2');
	await tab('到期').click();
	await expect.element(island.getByText(/有 2 条过了保存期限（36 个月）/)).toBeVisible();
	await button('看这些记录').click();
	await expect.element(island.getByText('下面只有过了保存期限的记录。')).toBeVisible();
	await expect.poll(() => element.textContent).toContain('事项 甲');
	expect(element.textContent).not.toContain('事项 丙');
	await tab('到期').click();
	// One of them is left as it is.
	await island.getByText('暂缓其中几条').click();
	await island.getByLabelText(/^甲.*过了期限/).click();
	await button('清理 1 条').click();
	const dialog = await waitUntil(() => element.querySelector('dialog'));
	expect(dialog.textContent).toContain('已经公布的报告，数字不变');
	const confirm = [...dialog.querySelectorAll('button')].find((one) => one.textContent === '清理');
	confirm?.click();
	await expect.element(island.getByText(/^清理了 1 条。/)).toBeVisible();
	await expect.element(tab('到期')).toHaveTextContent('到期 1');
	await tab('汇总表').click();
	await expect.poll(() => element.textContent).toContain('事项 甲');
	expect(element.textContent).not.toContain('事项 乙');
	await tab('历史').click();
	await expect
		.element(island.getByText('清理了 1 条，跟进也算在内；只留统计用的几栏，不能撤销。'))
		.toBeVisible();
});

it('What is only in conflict has no button to clear nothing', async () => {
	const page = mountCollect('zh-CN', undefined, kept);
	await expect.element(page.button('选择文件')).toBeEnabled();
	const old = complaint('2020-05-10', '甲');
	const versions = ['high', 'medium'].map((severity) => rewrite(old, complaints, { severity }));
	page.choose(handOver(versions, complaints));
	await page.button(/^导入$/).click();
	await expect.element(page.island.getByText(/^已导入/)).toBeVisible();
	await page.tab('到期').click();
	await expect.element(page.island.getByText(/先在“冲突”里定下来/)).toBeVisible();
	expect(page.button(/^清理/).elements()).toHaveLength(0);
});

it('A page that knows no limits has no such tab', async () => {
	const { button, tab } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	expect(tab('到期').elements()).toHaveLength(0);
});
