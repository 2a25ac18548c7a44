import { expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { waitUntil } from '../wait.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, rewrite, write } from './people.ts';

const complaints = loadDefinition('complaints');
const actions = loadDefinition('actions');
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

const lawsuit = complaint('2020-05-10', '甲');
const settled = complaint('2020-05-11', '乙');
const action = write(actions, {
	...{ source: `complaints/${settled.id} 乙的秘密`, what: '还在做', set_on: '2022-05-01' },
	status: 'in_progress',
});

async function opened() {
	const page = mountCollect('zh-CN', undefined, kept);
	await expect.element(page.button('选择文件')).toBeEnabled();
	const records = [lawsuit, settled, complaint('2026-11-01', '丙')];
	page.choose(handOver(records, complaints), handOver([action], actions, '行动.csv'));
	await page.button(/^导入$/).click();
	await expect.element(page.island.getByText(/^已导入/)).toBeVisible();
	return page;
}

it('What is past its time is counted on its tab, shown in the table, and cleared after one question', async () => {
	const { island, element, button, tab } = await opened();
	await expect.element(tab('到期')).toHaveTextContent('到期 2');
	await tab('到期').click();
	await expect.element(island.getByText(/有 2 条过了保存期限（36 个月）/)).toBeVisible();
	// One of them is left as it is; looking at them changes nothing of that.
	await island.getByText('暂缓其中几条').click();
	await island.getByLabelText(/^甲.*过了期限/).click();
	await expect.element(button('清理 1 条')).toBeVisible();
	await button('看这些记录').click();
	await expect.element(island.getByText('下面只有过了保存期限的记录。')).toBeVisible();
	await expect.poll(() => element.textContent).toContain('事项 甲');
	expect(element.textContent).not.toContain('事项 丙');
	await tab('到期').click();
	// The record of another register still says the other one's name.
	await expect.element(island.getByText(/^清理这些以后，别的记录里还有 1 处/)).toBeVisible();
	await button('清理 1 条').click();
	const dialog = await waitUntil(() => element.querySelector('dialog'));
	expect(dialog.textContent).toContain('已经公布的报告，数字不变');
	const confirm = [...dialog.querySelectorAll('button')].find((one) => one.textContent === '清理');
	confirm?.click();
	await expect.element(island.getByText(/^清理了 1 条。/)).toBeVisible();
	await expect.element(tab('到期')).toHaveTextContent('到期 1');
	// What was left out stays left out, and which record still says a name is said until it does not.
	await expect.element(button('清理 0 条')).toBeDisabled();
	await expect.element(island.getByText(/^已经清理的记录，别的记录里还有 1 处/)).toBeVisible();
	await island.getByText('是哪些记录').click();
	await button(/还在做.*写着“乙的秘密”/).click();
	await expect.poll(() => element.querySelector('dialog[open]')?.textContent).toContain('还在做');
	await button('关闭').click();
	await tab('汇总表').click();
	await tab('客户投诉登记').click();
	await expect.poll(() => element.textContent).toContain('事项 甲');
	expect(element.textContent).not.toContain('事项 乙');
	await tab('历史').click();
	await expect
		.element(island.getByText('清理了 1 条，跟进也算在内；只留统计用的几栏，不能撤销。'))
		.toBeVisible();
});

it('What is left out and then no longer past its time is not counted as left out', async () => {
	const { island, button, tab, choose } = await opened();
	await tab('到期').click();
	await island.getByText('暂缓其中几条').click();
	await island.getByLabelText(/^甲.*过了期限/).click();
	await expect.element(button('清理 1 条')).toBeVisible();
	await tab('导入').click();
	await button('继续导入').click();
	const reopened = rewrite(lawsuit, complaints, { status: 'open', closed_on: null });
	choose(handOver([reopened], complaints));
	await button(/^导入$/).click();
	await expect.element(tab('到期')).toHaveTextContent('到期 1');
	await tab('到期').click();
	await expect.element(button('清理 1 条')).toBeEnabled();
});

it('That it could not be counted is said, with a way to count again', async () => {
	const { island, button, tab } = mountCollect('zh-CN', undefined, { ...kept, zone: 'No/Where' });
	await expect.element(button('选择文件')).toBeEnabled();
	await tab('到期').click();
	await expect.element(button('再数一次')).toBeVisible();
	await expect.element(island.getByRole('alert')).toBeVisible();
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
