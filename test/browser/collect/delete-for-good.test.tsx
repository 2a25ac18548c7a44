import { expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { waitUntil } from '../wait.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

it('A record deleted for good is not shown or carried on any more', async () => {
	const { island, element, choose, button, tab } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	choose(handOver([write(needs, { ...need, pain: '要删掉的话' })], needs));
	await button(/^导入$/).click();
	await expect.element(island.getByText(/^已导入/)).toBeVisible();
	await tab('汇总表').click();
	// A row that is on its way says so, and is not to be pressed.
	const row = await waitUntil(() =>
		element.querySelector<HTMLElement>('.gt-number-button:enabled'),
	);
	// Pressing a button puts the focus on it.
	row.focus();
	row.click();
	const dialog = await waitUntil(() => element.querySelector('dialog'));
	await expect.poll(() => dialog.textContent).toContain('要删掉的话');
	const press = async (name: string) => {
		const buttons = () => [...dialog.querySelectorAll('button')];
		(await waitUntil(() => buttons().findLast((one) => one.textContent === name))).click();
	};
	await press('永久删除');
	// Asked once more.
	await press('永久删除');
	await expect.poll(() => dialog.textContent).toContain('已永久删除');
	expect(dialog.textContent).not.toContain('要删掉的话');
	expect(dialog.querySelectorAll('button')).toHaveLength(1);
	// The row it was opened from is gone: whoever goes by keyboard goes on at the table.
	dialog.querySelector('button')?.click();
	await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('search');
});
