import { beforeEach, expect, test } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('an order number that looks like a phone number is saved once a person has said what it is', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '客户响应', 2, '工单 WO15912345678 没人接');
	await save(island);
	await expect.element(island.getByRole('alert')).toMatchTextContent('手机号');
	expect(await storedRows('entries')).toEqual([]);
	const row = rowOf(island, '客户响应');
	await row.getByRole('checkbox', { name: /“15912345678”是订单号/ }).click();
	await expect.element(row.getByText(/^您已说明/)).toBeVisible();
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	const [entry] = await storedRows<StoredEntry>('entries');
	expect(entry?.values['problem']).toBe('工单 WO15912345678 没人接');
	await island.getByRole('button', { name: /^修改 / }).click();
	await row.getByRole('textbox').fill('工单 WO15912345678 没人接，拖了三天');
	await save(island);
	await expect.element(island.getByText(/^修改已保存/)).toBeVisible();
});

test('what was said of a number is found again with the draft', async () => {
	const before = mountTracker('assessment');
	await answerRow(before.island, '客户响应', 2, '订单 110101202611230001');
	const tick = { name: /“110101202611230001”是订单号/ };
	await before.island.getByRole('checkbox', tick).click();
	await expect.poll(async () => JSON.stringify(await storedRows('drafts'))).toMatch('notPersonal');
	before.unmount();
	const { island } = mountTracker('assessment');
	await expect.element(island.getByRole('checkbox', tick)).toBeChecked();
});
