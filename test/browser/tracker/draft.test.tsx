import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '~/core/forms/draft.ts';
import { answerRow, rowOf } from './assessment.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('what was typed is on the device after a pause, without being asked for', async () => {
	const { island } = mountTracker('assessment');
	await answerRow(island, '会议效率', 2, '总是超时');
	await expect
		.poll(async () => JSON.stringify(await storedRows<Draft>('drafts')), { interval: 50 })
		.toContain('总是超时');
	await expect.element(island.getByText(/^草稿已存在本机/).last()).toBeVisible();
});

test('an emptied form takes its draft along', async () => {
	const { island } = mountTracker('assessment');
	const problem = rowOf(island, '会议效率').getByRole('textbox');
	await problem.fill('写了');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	await problem.fill('');
	await expect.poll(() => storedRows('drafts')).toHaveLength(0);
});

test('a draft is found again after the tab was closed, and says so', async () => {
	const before = mountTracker('assessment');
	await answerRow(before.island, '会议效率', 2, '总是超时');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	before.unmount();
	const { island } = mountTracker('assessment');
	await expect.element(island.getByText(/^已找回.*的草稿，可以接着填。/)).toBeVisible();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	await expect.element(rowOf(island, '会议效率').getByRole('radio', { name: /^2/ })).toBeChecked();
});

test('the last keystrokes before a crash are found again as well', async () => {
	const before = mountTracker('assessment');
	const problem = rowOf(before.island, '会议效率').getByRole('textbox');
	await problem.fill('总是超时');
	// The page goes away before the database was told; a crash then cuts off the write it begins.
	dispatchEvent(new PageTransitionEvent('pagehide'));
	expect(Object.values({ ...localStorage }).join('')).toContain('总是超时');
	before.unmount();
	const { island } = mountTracker('assessment');
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
});

test('starting over empties the form, and can be taken back', async () => {
	const before = mountTracker('assessment');
	await answerRow(before.island, '会议效率', 2, '总是超时');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	before.unmount();
	const { island } = mountTracker('assessment');
	await island.getByRole('button', { name: '重新填写' }).click();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('');
	await expect.poll(() => storedRows('drafts')).toHaveLength(0);
	await island.getByRole('button', { name: '恢复刚才的内容' }).click();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
});
