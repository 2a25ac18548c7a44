import { expect, it } from 'vitest';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { waitUntil } from '../wait.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, rewrite, write } from './people.ts';

const complaints = loadDefinition('complaints');
const actions = loadDefinition('actions');
const kept = {
	limits: { complaints_kept: [{ since: null, amount: 36, unit: 'months' as const }] },
	said: { complaints_kept: '36 个月' },
	zone: 'Asia/Shanghai',
	pages: {
		clearing: { href: '/hr/how/', title: '怎么清' },
		log: { href: '/trackers/log/', title: '清了什么' },
	},
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
	await expect.element(tab('到期清理')).toHaveTextContent('到期清理 2');
	await tab('到期清理').click();
	await expect
		.element(island.getByText(/有 2 条过了保存期限（36 个月，从[^）“]+算起），最早一条从/))
		.toBeVisible();
	// One of them is left as it is; looking at them changes nothing of that.
	await island.getByText('暂缓其中几条').click();
	await island.getByLabelText(/^暂缓：甲.*起过了期限/).click();
	await expect.element(button('清理 1 条')).toBeVisible();
	await button('看这些记录').click();
	await expect.element(island.getByText('下面只有过了保存期限的记录。')).toBeVisible();
	await expect.poll(() => element.textContent).toContain('事项 甲');
	expect(element.textContent).not.toContain('事项 丙');
	await tab('到期清理').click();
	// The record of another register still says the other one's name.
	await expect.element(island.getByText(/^清理这些以后，别的记录里还有 1 处/)).toBeVisible();
	await button('清理 1 条').click();
	const dialog = await waitUntil(() => element.querySelector('dialog'));
	expect(dialog.textContent).toContain('已经公布的报告，数字不变');
	// What this does not reach is said too.
	expect(dialog.textContent).toContain('“搁置”里没有编号的行');
	const confirm = [...dialog.querySelectorAll('button')].find((one) => one.textContent === '清理');
	confirm?.click();
	const done = island.getByText(/^清理了 1 条。/);
	await expect.element(done).toBeVisible();
	// The button that was pressed may be gone: the keyboard is on what came of it.
	await expect.element(done).toHaveFocus();
	expect(element.textContent).not.toContain('正在清理');
	await expect.element(tab('到期清理')).toHaveTextContent('到期清理 1');
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
	// Versions of before are told of a record that has them, and not of one of which only what is counted is left.
	const versionsOf = async (says: RegExp) => {
		const open = await waitUntil(() =>
			[...element.querySelectorAll<HTMLElement>('.gt-number-button:enabled')].find((one) =>
				says.test(one.closest('tr')?.textContent ?? ''),
			),
		);
		open.click();
		const dialog = await waitUntil(() => element.querySelector('dialog[open]'));
		await expect.poll(() => dialog.textContent).toContain('记录编号');
		const isTold = dialog.textContent?.includes('以往版本');
		await button('关闭').click();
		return isTold;
	};
	expect(await versionsOf(/甲/)).toBe(true);
	expect(await versionsOf(/^(?!.*[甲丙])/s)).toBe(false);
	await tab('历史').click();
	await expect
		.element(island.getByText('清理了 1 条（连同跟进），只留统计用的几栏，不能撤销。'))
		.toBeVisible();
	await expect.element(island.getByText('清理到期的记录', { exact: true })).toBeVisible();
	expect(island.getByText('永久删除', { exact: true }).elements()).toHaveLength(0);
});

it('Where nothing is collected it says so, and leads to how to clear and to where that is noted', async () => {
	const { island, button, tab } = mountCollect('zh-CN', undefined, kept);
	await expect.element(button('选择文件')).toBeEnabled();
	await tab('到期清理').click();
	await expect.element(island.getByText('还没有收来记录。')).toBeVisible();
	const how = island.getByRole('link', { name: '手册：到期怎么清' });
	await expect.element(how).toHaveAttribute('href', '/hr/how/');
	const log = island.getByRole('link', { name: '清了什么' });
	await expect.element(log).toHaveAttribute('href', '/trackers/log/');
});

it('Where only conflicts are past their time, there is nothing to press', async () => {
	const page = mountCollect('zh-CN', undefined, kept);
	await expect.element(page.button('选择文件')).toBeEnabled();
	const first = complaint('2020-05-10', '甲');
	page.choose(
		handOver([rewrite(first, complaints, { matter: '左边' })], complaints, 'a.csv'),
		handOver([rewrite(first, complaints, { matter: '右边' })], complaints, 'b.csv'),
	);
	await page.button(/^导入$/).click();
	await page.tab('到期清理').click();
	await expect.element(page.island.getByText(/几个版本不一样/)).toBeVisible();
	expect(page.button(/^清理 \d+ 条/).elements()).toHaveLength(0);
	// Decided, the record of a register has to go back to those who keep it.
	await page.tab('冲突').click();
	await page.island.getByRole('radio', { name: /左边/ }).click();
	await page.button('保存选择').click();
	await expect.element(page.island.getByText(/请接着交还给两边/)).toBeVisible();
});

it('What is left out and then no longer past its time is not counted as left out', async () => {
	const { island, button, tab, choose } = await opened();
	await tab('到期清理').click();
	await island.getByText('暂缓其中几条').click();
	await island.getByLabelText(/^暂缓：甲.*起过了期限/).click();
	await expect.element(button('清理 1 条')).toBeVisible();
	await tab('导入').click();
	await button('继续导入').click();
	const reopened = rewrite(lawsuit, complaints, { status: 'open', closed_on: null });
	choose(handOver([reopened], complaints));
	await button(/^导入$/).click();
	await expect.element(tab('到期清理')).toHaveTextContent('到期清理 1');
	await tab('到期清理').click();
	await expect.element(button('清理 1 条')).toBeEnabled();
});

it('That it could not be counted is said, with a way to count again', async () => {
	const { island, button, tab } = mountCollect('zh-CN', undefined, { ...kept, zone: 'No/Where' });
	await expect.element(button('选择文件')).toBeEnabled();
	await tab('到期清理').click();
	await expect.element(button('再数一次')).toBeVisible();
	await expect.element(island.getByRole('alert')).toBeVisible();
});

it('Of records of which nothing stays it says that they are deleted', async () => {
	const whole = loadDefinitions().map((one) =>
		one.id === complaints.id && one.kept ? { ...one, kept: { ...one.kept, keeps: null } } : one,
	);
	const page = mountCollect('zh-CN', undefined, kept, whole);
	await expect.element(page.button('选择文件')).toBeEnabled();
	page.choose(handOver([complaint('2020-05-10', '甲')], complaints));
	await page.button(/^导入$/).click();
	await page.tab('到期清理').click();
	await expect.element(page.island.getByText(/^清理以后整条删除/)).toBeVisible();
	expect(page.element.textContent).not.toContain('只留统计用的栏');
	await page.button('清理 1 条').click();
	const dialog = await waitUntil(() => page.element.querySelector('dialog'));
	[...dialog.querySelectorAll('button')].find((one) => one.textContent === '清理')?.click();
	await expect.element(page.island.getByText(/^清理了 1 条。/)).toBeVisible();
	await page.tab('历史').click();
	await expect.element(page.island.getByText('删除了 1 条记录，不能撤销。')).toBeVisible();
});

it('A page that knows no limits has no such tab', async () => {
	const { button, tab } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	expect(tab('到期清理').elements()).toHaveLength(0);
});

it('The ways to the pages that say how and keep the proof look as links do in every text', async () => {
	const { element, button, tab } = mountCollect('zh-CN', undefined, kept);
	await expect.element(button('选择文件')).toBeEnabled();
	await tab('到期清理').click();
	const ways = await waitUntil(
		() => element.querySelectorAll<HTMLElement>('a[href="/hr/how/"]')[0],
	);
	const mark = document.createElement('i');
	mark.style.color = 'var(--gt-accent)';
	element.append(mark);
	expect(getComputedStyle(ways).color).toBe(getComputedStyle(mark).color);
});
