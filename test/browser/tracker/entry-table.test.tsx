import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createEntry } from '~/core/entries/revisions.ts';
import { ownName } from '~/device/own-name.ts';
import { Database } from '~/storage/tables.ts';
import { loadDefinition } from '../definitions.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

const steps = ['not_started', 'in_progress', 'done', 'in_progress'];

async function withRecords(count: number, more = '') {
	const definition = loadDefinition('feedback');
	const db = new Database(ownName());
	for (let index = 0; index < count; index += 1) {
		const values = {
			period: '2026Q4',
			department: 'finance',
			dimension: 'meeting_efficiency',
			suggestion: `建议${'甲乙丙丁'[index]}${more}`,
			progress: { status: steps[index] ?? 'done', note: null },
		};
		const now = new Date(`2026-11-2${index}T10:00:00+08:00`);
		const entry = createEntry(definition, { values, now, device: 'd-a', submission: null });
		await db.entries.put({ ...entry, exportedHash: null, restorable: null });
	}
	db.close();
	return mountTracker('feedback');
}

test('a register with a few records shows cards and no more', async () => {
	const { island } = await withRecords(3);
	await expect.element(island.getByText('3 条')).toBeVisible();
	expect(island.getByRole('searchbox').query()).toBeNull();
});

test('many records are looked through as a table: filtered, sorted, opened, changed', async () => {
	const { island } = await withRecords(4);
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records.getByText('找到 4 条，共 4 条')).toBeVisible();
	await records.getByRole('button', { name: /筛选与排序/ }).click();
	await records.getByRole('combobox', { name: '落实情况' }).selectOptions('进行中');
	await expect.element(records.getByText('找到 2 条，共 4 条')).toBeVisible();
	await records.getByRole('searchbox').fill('丁');
	await expect.element(records.getByText('找到 1 条，共 4 条')).toBeVisible();
	await expectNoBarriers(records.element());
	await records.getByRole('button', { name: /打开第 1 条/ }).click();
	const record = records.getByRole('heading', { level: 2, name: /丁/ });
	await expect.element(record).toHaveFocus();
	await records.getByRole('button', { name: '修改' }).click();
	await expect.element(record).not.toBeInTheDocument();
	await expect.element(island.getByRole('textbox', { name: /改进建议/ })).toHaveValue('建议丁');
});

test('a long text makes no column wider: the columns beside it stay in reach', async () => {
	await page.viewport(1280, 800);
	const { island } = await withRecords(4, '，再说清楚一点'.repeat(60));
	await expect.element(island.getByText('找到 4 条，共 4 条')).toBeVisible();
	const header = island.getByRole('columnheader', { name: /^改进建议/ });
	await expect.element(header).toBeVisible();
	expect(header.element().getBoundingClientRect().width).toBeLessThan(400);
});
