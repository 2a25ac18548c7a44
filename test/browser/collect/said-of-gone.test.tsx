import { expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { waitUntil } from '../wait.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');
const kept = write(needs, { ...need, pain: '留下的话' });
const gone = write(needs, { ...need, person_code: '市场-02', pain: '要走的话' });

type Page = ReturnType<typeof mountCollect>;

/** Brings a file in, and waits until it is said to be in. */
async function bring({ island, button, tab, choose }: Page, entries: (typeof gone)[]) {
	await tab('导入').click();
	await expect.element(button('选择文件')).toBeEnabled();
	choose(handOver(entries, needs));
	await button(/^导入$/).click();
	await expect.element(island.getByText(/^已导入/)).toBeVisible();
}

/** Opens the record of the table that says this, and presses a button of its dialog, asked once more. */
async function inRecord({ element, tab }: Page, says: string, press: string, confirm: string) {
	await tab('汇总表').click();
	const row = await waitUntil(() =>
		[...element.querySelectorAll<HTMLElement>('.gt-number-button:enabled')].find((one) =>
			one.closest('tr')?.textContent.includes(says),
		),
	);
	row.click();
	const dialog = await waitUntil(() => element.querySelector('dialog[open]'));
	await expect.poll(() => dialog.textContent).toContain(says);
	for (const name of [press, confirm]) {
		const last = () =>
			[...dialog.querySelectorAll('button')].findLast((one) => one.textContent === name);
		(await waitUntil(last)).click();
	}
	return dialog;
}

it('The history says of a record taken out that it is, and takes it back', async () => {
	const page = mountCollect();
	await bring(page, [kept, gone]);
	const dialog = await inRecord(page, '要走的话', '移出这条记录', '移出');
	await expect.poll(() => dialog.textContent).toContain('这条记录已移出');
	await page.button('关闭').click();
	await page.tab('历史').click();
	await expect.element(page.island.getByText('移出 1 条记录')).toBeVisible();
	expect(page.button('撤销').elements()).not.toHaveLength(0);
});

it('Clearing says that all collected data is cleared, and none of it is there any more', async () => {
	const page = mountCollect();
	await bring(page, [kept]);
	await page.tab('历史').click();
	await page.button('清空全部收集的数据').click();
	await page.button('永久清空').click();
	await expect.element(page.island.getByText('已清空全部收集的数据。')).toBeVisible();
	expect(page.element.textContent).not.toContain('留下的话');
	expect(page.island.getByText('移出 1 条记录').elements()).toHaveLength(0);
});
