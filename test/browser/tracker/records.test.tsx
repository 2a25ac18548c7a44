import { beforeEach, expect, test } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { rowOf, save } from './assessment.ts';
import { loadDefinition } from '../definitions.ts';
import { need } from '../collect/people.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { keepRecords } from './made-up-register.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

/** The page of somebody who has answered before. */
async function withOneRecord() {
	await keepAnswers(oneAnswer);
	return mountTracker('assessment', 'zh-CN', { onCover: true });
}

test('a saved record is listed and can be changed', async () => {
	const { island } = await withOneRecord();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records).toMatchTextContent('会议效率');
	await expect.element(records).toMatchTextContent('还没交出');
	await records.getByRole('button', { name: /^修改/ }).click();
	await rowOf(island, '会议效率').getByRole('textbox').fill('好多了');
	await island.getByRole('button', { name: '保存修改' }).click();
	await expect.element(island.getByText(/^修改已保存/)).toBeVisible();
	await expect.element(records).toMatchTextContent('好多了');
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.map(({ history }) => history.length)).toEqual([1]);
});

test('a change that is given up leaves the record as it was', async () => {
	const { island } = await withOneRecord();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await records.getByRole('button', { name: /^修改/ }).click();
	await rowOf(island, '会议效率').getByRole('textbox').fill('写错了');
	await island.getByRole('button', { name: '放弃修改' }).click();
	await expect.element(island.getByText('已放弃修改，原来的记录没有变。')).toBeVisible();
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.map(({ values }) => values['problem'])).toEqual(['总是超时']);
});

test('a deleted record is brought back at once, or later from the deleted ones', async () => {
	const { island } = await withOneRecord();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await records.getByRole('button', { name: /^删除/ }).click();
	const undo = records.getByRole('button', { name: '撤销删除' });
	await expect.element(undo).toHaveFocus();
	await undo.click();
	await expect.element(records.getByRole('button', { name: /^修改/ })).toBeVisible();
	await records.getByRole('button', { name: /^删除/ }).click();
	await records.getByRole('button', { name: '关闭' }).click();
	await records.getByText('已删除的记录（1 条）').click();
	await records.getByRole('button', { name: /^恢复/ }).click();
	await expect.element(records.getByRole('button', { name: /^修改/ })).toBeVisible();
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.map(({ deleted, values }) => [deleted, values['problem']])).toEqual([
		[false, '总是超时'],
	]);
});

test('what deleted records said is cleared for good after one question', async () => {
	const { island } = await withOneRecord();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await records.getByRole('button', { name: /^删除/ }).click();
	await records.getByRole('button', { name: '关闭' }).click();
	await records.getByText('已删除的记录（1 条）').click();
	await records.getByRole('button', { name: '彻底清除' }).click();
	const keep = records.getByRole('button', { name: '先不清除' });
	await expect.element(keep).toHaveFocus();
	await expectNoBarriers(records.element());
	await keep.click();
	await expect.element(records.getByText('已删除的记录（1 条）')).toHaveFocus();
	expect(JSON.stringify(await storedRows('entries'))).toContain('总是超时');

	await records.getByRole('button', { name: '彻底清除' }).click();
	await records.getByRole('button', { name: '确定清除' }).click();
	await expect.element(records.getByText(/^已删除的记录/)).not.toBeInTheDocument();
	await expect.element(records.getByRole('heading', { name: '我的记录' })).toHaveFocus();
	expect(await storedRows('entries')).toEqual([]);
});

test('a copy starts a new form and becomes a record of its own', async () => {
	const { island } = mountTracker('needs');
	await saveInterview(island);
	await island.getByRole('button', { name: /^复制 市场部专员/ }).click();
	await expect.element(island.getByLabelText(/^当前沟通痛点/)).toHaveValue('提了需求没有下文');
	expect(await storedRows('entries')).toHaveLength(1);
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	expect(await storedRows('entries')).toHaveLength(2);
});

/** One interview, saved. */
async function saveInterview(island: Locator): Promise<void> {
	await island.getByLabelText(/^对象代号/).fill('市场-01');
	await island.getByRole('radio', { name: '内部员工' }).click();
	await island.getByLabelText(/^部门或角色/).fill('市场部专员');
	await island.getByLabelText(/^访谈日期/).fill('2026-11-20');
	await island.getByLabelText(/^当前沟通痛点/).fill('提了需求没有下文');
	await island.getByRole('checkbox', { name: '周报' }).click();
	await island.getByRole('radio', { name: /^会议效率/ }).click();
	await island.getByRole('radiogroup', { name: /^引用/ }).getByRole('radio').first().click();
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
}

test('personal data is masked in the list', async () => {
	await keepRecords(loadDefinition('needs'), [need]);
	const { island } = mountTracker('needs');
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records).toMatchTextContent('市**');
	await expect.element(records).not.toMatchTextContent('市场-01');
});
