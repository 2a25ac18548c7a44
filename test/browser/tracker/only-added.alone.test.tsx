import { beforeEach, expect, test, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { keyOfLink, makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { waitFor } from '../wait.ts';
import { keepRecords, madeUpRegister } from './made-up-register.ts';
import { freshDevice, mountDefinition, storedRows } from './mount-tracker.tsx';

const made = madeUpRegister();
const plain = { formerly: [], required: false, personal: false, retired: false };
const phone: Field = {
	...{ ...plain, id: 'phone', label: '电话', labels: ['电话'], type: 'text', maxLength: 20 },
	shown: 'masked',
};
const corrects: Field = {
	...{ ...plain, id: 'corrects', label: '更正哪一行', labels: ['更正哪一行'], type: 'link' },
	...{ maxLength: 500, to: ['loan_notes'] },
};
const remark: Field = {
	...{
		...plain,
		id: 'remark',
		label: '内部评注',
		labels: ['内部评注'],
		type: 'text',
		maxLength: 90,
	},
	leaves: 'never',
};
/** A loan with a telephone number nobody shall read over one's shoulder, and a remark that stays. */
const loans: Definition = {
	...made.loans,
	fields: [...made.loans.fields, phone, remark],
	columns: [...made.loans.columns, 'phone'],
};
/** What is said of it is only ever added. */
const notes: Definition = {
	...made.notes,
	fields: [
		...made.notes.fields.map((field) =>
			field.id === 'said' ? { ...field, leaves: 'masked' as const } : field,
		),
		corrects,
	],
	append: { corrects: 'corrects' },
};

vi.mock('~/device/load-definition.ts', () => ({ loadDefinition: async () => notes }));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

async function openRecord(more: readonly Values[] = []) {
	const [loan] = await keepRecords(loans, [
		{
			...{ number: '借用-202611-001', thing: '投影仪', lent_at: '2026-11-20T09:00+08:00' },
			...{ pieces: 1, status: 'open', phone: '13812345678' },
			remark: '上次没还',
		},
	]);
	await keepRecords(notes, [
		{
			loan: makeLink(`loans/${loan?.id}`, '投影仪'),
			...{ kind: 'asked', at: '2026-11-21T09:00+08:00', said: '答应明天还' },
		},
		...more.map((values) => ({ loan: makeLink(`loans/${loan?.id}`, '投影仪'), ...values })),
	]);
	const { island } = mountDefinition(loans);
	const records = island.getByRole('region', { name: /^我的记录/ });
	const open = async () => {
		await records.getByRole('button', { name: /打开第 1 条/ }).click();
		const record = records.getByRole('region', { name: '借用-202611-001 · 投影仪' });
		await expect.element(record.getByRole('heading', { level: 2 })).toHaveFocus();
		return record;
	};
	return { records, open };
}

test('what is shown masked is shown at a press, and is masked again once the record was closed', async () => {
	const { records, open } = await openRecord();
	const record = await open();
	const text = (shown: Locator) => () => shown.element().textContent ?? '';
	expect(text(record)()).not.toContain('13812345678');
	await record.getByRole('button', { name: '显示 电话' }).click();
	await expect.poll(text(record)).toContain('13812345678');
	await expect.element(record.getByRole('button', { name: '遮住 电话' })).toBeVisible();
	await records.getByRole('button', { name: /回到全部记录/ }).click();
	const again = await open();
	await expect.element(again.getByRole('button', { name: '显示 电话' })).toBeVisible();
	expect(text(again)()).not.toContain('13812345678');
});

test('a record on paper has all that happened in order, and nothing of what must not leave', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => {});
	const returned = {
		kind: 'returned',
		at: '2026-11-22T09:00+08:00',
		said: '还了，电话 13912345678',
	};
	const record = await (await openRecord([returned])).open();
	await record.getByRole('button', { name: '显示 电话' }).click();
	await record.getByRole('button', { name: '打印这一单' }).click();
	await waitFor(() => expect(print).toHaveBeenCalled());
	const sheet = document.querySelector('.gt-sheet--case');
	const text = sheet?.textContent ?? '';
	expect(sheet?.querySelector('h1')?.textContent).toBe('借用-202611-001 · 投影仪');
	const happened = [...(sheet?.querySelectorAll('tbody tr') ?? [])].map(
		({ textContent }) => textContent ?? '',
	);
	expect(happened).toHaveLength(4);
	for (const [place, said] of ['记下', '借出时间', '催还', '归还'].entries())
		expect(happened[place]).toContain(said);
	expect(text).toMatch(/还了.电话 139\*/);
	for (const kept of ['上次没还', '内部评注', '13812345678', '13912345678'])
		expect(text).not.toContain(kept);
	window.dispatchEvent(new Event('afterprint'));
	await waitFor(() => expect(document.querySelector('.gt-sheet')).toBeNull());
	print.mockRestore();
});

test('a line that is only ever added is put right by another, which stands below it', async () => {
	const record = await (await openRecord()).open();
	const line = record.getByRole('listitem').filter({ hasText: '答应明天还' });
	await expect.element(line.getByRole('button', { name: '更正这一行 催还' })).toBeVisible();
	expect(line.getByRole('button', { name: /修改|删除/ }).elements()).toEqual([]);
	await line.getByRole('button', { name: '更正这一行 催还' }).click();
	const said = record.getByLabelText(/^说了什么/);
	await expect.element(said).toHaveValue('答应明天还');
	await said.fill('答应后天还');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByText('已更正', { exact: true })).toBeVisible();
	await expect.element(line.getByText('答应后天还')).toBeVisible();
	const stored = (await storedRows<StoredEntry>('entries')).filter(
		({ tracker }) => tracker === 'loan_notes',
	);
	const [old] = stored.filter(({ values }) => values['said'] === '答应明天还');
	const [later] = stored.filter(({ values }) => values['said'] === '答应后天还');
	expect(stored).toHaveLength(2);
	expect(keyOfLink(later?.values['corrects'])).toBe(`loan_notes/${old?.id}`);
	expect(old?.history).toEqual([]);
	await expectNoBarriers(record.element());
});
