import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('a form is filled in and saved with the keyboard alone', async () => {
	const { island } = mountTracker('assessment');
	await expect.element(rowOf(island, '会议效率')).toBeVisible();
	document.querySelector<HTMLElement>('.gt-row-card input')?.focus();
	await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
	await expect.element(rowOf(island, '会议效率').getByRole('radio', { name: /^3/ })).toBeChecked();
	await userEvent.keyboard('{Tab}');
	while (document.activeElement?.textContent !== '填好了，看一遍')
		await userEvent.keyboard('{Tab}');
	await userEvent.keyboard('{Enter}');
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	expect(document.activeElement?.textContent).toContain('已保存在本机');
	expect(await storedRows('entries')).toHaveLength(1);
});

test('only rows somebody wrote in become records, with what all rows share', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await answerRow(island, '客户响应', 4);
	await expect.element(island.getByText(/^已填 2\/5/)).toBeVisible();
	await save(island);
	await expect.element(island.getByText(/已保存( 2 条记录|在本机)/)).toBeVisible();
	const entries = await storedRows<StoredEntry>('entries');
	const shared = { period: 'baseline', instrument: 'survey' };
	expect(entries.map(({ values }) => values)).toEqual(
		expect.arrayContaining([
			{ ...shared, dimension: 'meeting_efficiency', score: 2, problem: '总是超时' },
			{ ...shared, dimension: 'customer_response', score: 4 },
		]),
	);
	expect(new Set(entries.map(({ submission }) => submission)).size).toBe(1);
});

test('a row can be cleared again', async () => {
	const { island } = mountTracker('assessment');
	await answerRow(island, '会议效率', 2, '总是超时');
	await rowOf(island, '会议效率')
		.getByRole('button', { name: /^清空这一项/ })
		.click();
	await expect.element(island.getByText(/^已填 0\/5/)).toBeVisible();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('');
});

test('saving three times in a row stores once', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 4);
	const button = island.getByRole('button', { name: /^(保存|填好了)/ }).element();
	if (!(button instanceof HTMLButtonElement)) throw new Error('The save button is a button.');
	button.click();
	button.click();
	button.click();
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	expect(await storedRows('entries')).toHaveLength(1);
	expect(await storedRows('drafts')).toHaveLength(0);
});

test('problems are summed up where the focus goes, and each leads to its field', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island, '');
	await answerRow(island, '会议效率', 2);
	await answerRow(island, '跨部门协作', 2, '请联系 13812345678');
	await save(island);
	const summary = island.getByRole('alert');
	await expect.element(summary).toHaveFocus();
	// What was folded comes out when it stands in the way.
	await expect.element(summary).toMatchTextContent('评估周期：请填写这一项。');
	await summary.getByRole('link', { name: /^评估周期/ }).click();
	await expect.element(island.getByLabelText(/^评估周期/)).toHaveFocus();
	await expect.element(island.getByLabelText(/^评估周期/)).toHaveAttribute('aria-invalid', 'true');
	await summary.getByRole('link', { name: /^跨部门协作 · 问题描述/ }).click();
	await expect.element(rowOf(island, '跨部门协作').getByRole('textbox')).toHaveFocus();
	expect(await storedRows('entries')).toHaveLength(0);
	await rowOf(island, '跨部门协作').getByRole('textbox').fill('流程不清');
	await island.getByLabelText(/^评估周期/).selectOptions('baseline');
	await expect.element(summary).not.toBeInTheDocument();
});

test('problems are said in the language of the page', async () => {
	// Another tracker than above: a draft left there would be found again.
	const { island } = mountTracker('needs', 'en');
	await island.getByRole('button', { name: 'Save', exact: true }).click();
	await expect
		.element(island.getByRole('alert'))
		.toMatchTextContent('One thing needs your attention');
});

test('text that is not a number stays on the screen and is a problem, never lost', async () => {
	const { island } = mountTracker('feedback');
	await island.getByRole('radio', { name: /^问卷汇总/ }).click();
	const answers = island.getByLabelText(/^有效回答数/);
	await answers.fill('十二');
	await save(island);
	await expect.element(island.getByRole('alert')).toMatchTextContent('“十二”不是数字');
	await expect.element(answers).toHaveValue('十二');
	await answers.fill('１２');
	await expect.element(island.getByRole('alert')).not.toMatchTextContent('不是数字');
	await expect.element(answers).toHaveValue('１２');
});

test('Enter in a one-line field saves nothing; the button does', async () => {
	const { island } = mountTracker('feedback');
	const subject = island.getByRole('textbox').first();
	await expect.element(subject).toBeEnabled();
	subject.element().focus();
	await userEvent.keyboard('A1{Enter}');
	await expect.element(subject).toHaveFocus();
	await expect.element(island.getByRole('alert')).not.toBeInTheDocument();
	await save(island);
	await expect.element(island.getByRole('alert')).toBeVisible();
});
