import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { keepRecords, madeUpRegister } from './made-up-register.ts';
import { mountDefinition } from './mount-tracker.tsx';

export const { loans, notes } = madeUpRegister();

const things = ['投影仪', '相机', '三脚架', '麦克风', '白板'];

export async function withLoans() {
	const kept = await keepRecords(
		loans,
		things.map((thing, place) => ({
			number: `借用-202611-00${place + 1}`,
			thing,
			lent_at: `2026-11-2${place}T09:00+08:00`,
			pieces: place + 1,
			status: place < 3 ? 'open' : 'closed',
		})),
	);
	const { island } = mountDefinition(loans);
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records.getByText(/找到 5 条，共 5 条/)).toBeVisible();
	return { island, records, kept };
}

export async function focusFirst(records: Locator): Promise<void> {
	const first = records.getByRole('button', { name: /打开第 1 条/ });
	await expect.element(first).toBeEnabled();
	const button = first.element();
	if (button instanceof HTMLElement) button.focus();
}

/** The record of the first loan, open. */
export async function withOpenRecord() {
	const { island, records, kept } = await withLoans();
	await records.getByRole('button', { name: /打开第 5 条/ }).click();
	const record = records.getByRole('region', { name: '借用-202611-001 · 投影仪' });
	await expect.element(record.getByRole('heading', { level: 2 })).toHaveFocus();
	return { island, records, record, kept };
}
