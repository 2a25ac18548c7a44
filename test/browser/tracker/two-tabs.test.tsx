import { beforeEach, expect, test } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('two tabs write in one draft, and neither loses what the other wrote', async () => {
	const one = mountTracker('assessment');
	await answerRow(one.island, '会议效率', 2, '总是超时');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	const two = mountTracker('assessment');
	await expect.element(rowOf(two.island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	await rowOf(two.island, '客户响应').getByRole('textbox').fill('没人接');
	await rowOf(one.island, '信息及时').getByRole('textbox').fill('太慢');
	for (const { island } of [one, two]) {
		await expect.element(rowOf(island, '客户响应').getByRole('textbox')).toHaveValue('没人接');
		await expect.element(rowOf(island, '信息及时').getByRole('textbox')).toHaveValue('太慢');
		await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	}
	expect(await storedRows('drafts')).toHaveLength(1);
});

test('what one tab saves, the other lists; its form is not left with a draft that is done', async () => {
	const one = mountTracker('assessment');
	await answerShared(one.island);
	await answerRow(one.island, '会议效率', 2, '总是超时');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	const two = mountTracker('assessment');
	await expect.element(rowOf(two.island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	await save(one.island);
	await expect.element(two.island.getByText(/^刚才的草稿已在另一个标签页/)).toBeVisible();
	await expect
		.element(two.island.getByRole('region', { name: /^我的记录/ }))
		.toMatchTextContent('总是超时');
	expect(await storedRows('entries')).toHaveLength(1);
});

test('a record changed in another tab meanwhile is not overwritten unasked', async () => {
	await keepAnswers(oneAnswer);
	const one = mountTracker('assessment', 'zh-CN', { onCover: true });
	await one.island.getByRole('button', { name: /^修改 / }).click();
	await rowOf(one.island, '会议效率').getByRole('textbox').fill('我的说法');

	const two = mountTracker('assessment', 'zh-CN', { onCover: true });
	await two.island
		.getByRole('region', { name: /^我的记录/ })
		.getByRole('button', { name: /^删除/ })
		.click();
	const deletions = async () =>
		(await storedRows<StoredEntry>('entries')).map(({ deleted }) => deleted);
	await expect.poll(deletions).toEqual([true]);

	await one.island.getByRole('button', { name: '保存修改' }).click();
	await expect
		.element(one.island.getByText(/^这条记录刚才在另一个标签页改过或删掉了/))
		.toBeVisible();
	expect(await deletions()).toEqual([true]);
	await expect.element(one.island.getByRole('button', { name: '以那边的为准' })).toBeVisible();
	await one.island.getByRole('button', { name: '保存修改' }).click();
	await expect.element(one.island.getByText(/^修改已保存/)).toBeVisible();
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.map(({ deleted, values }) => [deleted, values['problem']])).toEqual([
		[false, '我的说法'],
	]);
});
