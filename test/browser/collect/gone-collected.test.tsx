import { render } from 'preact';
import { expect, it } from 'vitest';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { loadDefinition } from '../definitions.ts';
import { openTab } from '../storage/fresh-database.ts';
import { mountCollect } from './mount-collect.tsx';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');
const said = '先前收到这里的 2 条记录已不在这个浏览器里';

/** The page is closed; two places would be found where one is meant. */
function leave(element: HTMLElement): void {
	render(null, element);
	element.remove();
}

it('Records collected at the last visit that a damaged browser lost are told', async () => {
	const first = mountCollect();
	await expect.element(first.button('选择文件')).toBeEnabled();
	first.choose(handOver([write(needs, need), write(needs, need)], needs));
	await first.button(/^导入$/).click();
	await expect.element(first.island.getByText(/^已导入/)).toBeVisible();
	// The numbers are read anew after the import.
	await expect.element(first.tab('汇总表')).toMatchTextContent('2');
	leave(first.element);
	// As in a browser that finds its storage damaged and begins an empty one.
	const db = await openTab(first.database);
	await eraseEverything(db, 'collected');
	db.close();
	const second = mountCollect('zh-CN', first.database);
	await expect.element(second.island.getByRole('alert')).toMatchTextContent(said);
	leave(second.element);
	// With every visit, until something is collected here again.
	const third = mountCollect('zh-CN', first.database);
	await expect.element(third.island.getByRole('alert')).toMatchTextContent(said);
	third.choose(handOver([write(needs, need)], needs));
	await third.button(/^导入$/).click();
	await expect.element(third.tab('汇总表')).toMatchTextContent('1');
	leave(third.element);
	const fourth = mountCollect('zh-CN', first.database);
	await expect.element(fourth.button('选择文件')).toBeEnabled();
	expect(fourth.island.getByRole('alert').elements()).toEqual([]);
});
