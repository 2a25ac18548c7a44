import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadDefinition } from '../definitions.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, rewrite, write } from './people.ts';

const needs = loadDefinition('needs');

/** What has the focus, by what it says. */
const focused = () => document.activeElement?.textContent ?? '';

it('who collects by keyboard goes on where each step leads, and hears which conflict was settled', async () => {
	const { choose, tab, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	const records = ['一', '二'].map((pain) => write(needs, { ...need, pain }));
	const changed = (by: string) =>
		records.map((one) => rewrite(one, needs, { pain: `${one.values['pain']} ${by}` }));
	choose(handOver(changed('左'), needs, 'a.csv'), handOver(changed('右'), needs, 'b.csv'));
	/** Presses what stands there as a keyboard does. */
	const press = async (name: string | RegExp) => {
		const one = button(name).first();
		await expect.element(one).toBeEnabled();
		(one.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
	};
	await press('放弃这次核对');
	await expect.poll(focused).toBe('放入收到的文件');
	choose(handOver(changed('左'), needs, 'a.csv'), handOver(changed('右'), needs, 'b.csv'));
	await press(/^导入$/);
	await expect.poll(focused).toMatch(/^已导入/);
	await press('处理 2 处冲突');
	await expect.poll(focused).toMatch(/^冲突\s*2/);
	const settled: string[] = [];
	for (const left of [1, 0]) {
		await press('全部采用版本 1');
		await press('保存选择');
		await expect.element(tab(left === 0 ? /^冲突$/ : `冲突 ${left}`)).toBeVisible();
		await expect.poll(focused).toMatch(/^已保存您对“.*”的选择/);
		await expect.poll(() => settled.includes(focused())).toBe(false);
		settled.push(focused());
		// The list is asked for anew.
		await expect.poll(() => button('全部采用版本 1').elements().length).toBe(left);
	}
	await press('撤销这次选择');
	await expect.poll(focused).toBe('已撤销，数据回到这一步之前的样子。');
});

it('what was undone is not said any more beside what is checked next', async () => {
	const { element, island, choose, button } = mountCollect();
	await expect.element(button('选择文件')).toBeEnabled();
	const file = handOver([write(needs, need)], needs);
	choose(file);
	await button(/^导入$/).click();
	await button('撤销这次导入').click();
	await expect.element(island.getByText(/^已撤销/)).toBeVisible();
	await expect.poll(focused).toBe('放入收到的文件');
	choose(file);
	await expect.element(button(/^导入$/)).toBeEnabled();
	expect(element.textContent).not.toContain('已撤销');
});
