import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { keyOfLink, makeLink } from '~/core/fields/link-value.ts';
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
/** A loan with a telephone number nobody shall read over one's shoulder. */
const loans: Definition = {
	...made.loans,
	fields: [...made.loans.fields, phone],
	columns: [...made.loans.columns, 'phone'],
};
/** What is said of it is only ever added. */
const notes: Definition = {
	...made.notes,
	fields: [...made.notes.fields, corrects],
	append: { corrects: 'corrects' },
};

vi.mock('~/device/load-definition.ts', () => ({ loadDefinition: async () => notes }));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

async function openRecord() {
	const [loan] = await keepRecords(loans, [
		{
			...{ number: '借用-202611-001', thing: '投影仪', lent_at: '2026-11-20T09:00+08:00' },
			...{ pieces: 1, status: 'open', phone: '13812345678' },
		},
	]);
	await keepRecords(notes, [
		{
			loan: makeLink(`loans/${loan?.id}`, '投影仪'),
			...{ kind: 'asked', at: '2026-11-21T09:00+08:00', said: '答应明天还' },
		},
	]);
	const { island } = mountDefinition(loans);
	const records = island.getByRole('region', { name: /^我的记录/ });
	const open = async () => {
		await records.getByRole('button', { name: /打开第 1 条/ }).click();
		const record = records.getByRole('region', { name: '借用-202611-001 · 投影仪' });
		await expect.element(record.getByRole('heading', { level: 3 })).toHaveFocus();
		return record;
	};
	return { records, open };
}

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
	expect((await axe.run(record.element())).violations.map(({ id }) => id)).toEqual([]);
});
