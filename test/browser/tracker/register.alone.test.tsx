import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { waitFor } from '../wait.ts';
import { freshDevice, mountDefinition, storedRows } from './mount-tracker.tsx';
import { withLoans, focusFirst, loans, notes, withOpenRecord } from './kept-loans.ts';

vi.mock('~/device/load-definition.ts', () => ({ loadDefinition: async () => notes }));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

test('a register is a table with its views, counts and sums; the view is in the address', async () => {
	const { records } = await withLoans();
	await expect.element(records.getByText(/合计：件数 15 件/)).toBeVisible();
	await records.getByRole('tab', { name: '还在外 3' }).click();
	await expect.element(records.getByText(/找到 3 条，共 5 条；合计：件数 6 件/)).toBeVisible();
	expect(location.hash).toBe('#view=out');
	await records.getByRole('button', { name: /筛选与排序/ }).click();
	await records.getByRole('tab', { name: '全部 5' }).click();
	expect(location.hash).toBe('');
	await records.getByRole('combobox', { name: '分组' }).selectOptions('状态');
	const group = records.getByRole('button', { name: /^在外/ });
	await expect.element(group).toMatchTextContent('在外 3 件数 6 件');
	await group.click();
	await expect.element(group).toHaveAttribute('aria-expanded', 'false');
	await expect.element(records.getByText('三脚架')).not.toBeInTheDocument();
	await records.getByRole('checkbox', { name: '件数' }).click();
	await expect.element(records.getByRole('columnheader', { name: '件数' })).not.toBeInTheDocument();
	expect(localStorage.getItem('goutong.columns.loans')).toContain('thing');
	await expectNoBarriers(records.element());
});

test('the keyboard goes to the search, from row to row, into a record and to a new one', async () => {
	const { island, records } = await withLoans();
	await focusFirst(records);
	await userEvent.keyboard('/');
	await expect.element(records.getByRole('searchbox')).toHaveFocus();
	await userEvent.keyboard('相机');
	await expect.element(records.getByText(/找到 1 条，共 5 条/)).toBeVisible();
	await records.getByRole('button', { name: '清除搜索和筛选' }).click();
	await expect.element(records.getByText(/找到 5 条，共 5 条/)).toBeVisible();
	// How many there are is known before the rows are.
	await expect.element(records.getByText('三脚架')).toBeVisible();
	await focusFirst(records);
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
	await expect.element(records.getByRole('heading', { name: /三脚架/ })).toHaveFocus();
	await records.getByRole('button', { name: /回到全部记录/ }).click();
	await expect.element(records.getByText(/找到 5 条，共 5 条/)).toBeVisible();
	await focusFirst(records);
	await userEvent.keyboard('n');
	await expect.element(island.getByRole('textbox', { name: /^借什么/ })).toHaveFocus();
});

test('an address that ends in #new opens the form; what is saved opens in its own place, said to be kept', async () => {
	location.hash = 'new';
	const { island } = mountDefinition(loans);
	const thing = island.getByRole('textbox', { name: /^借什么/ });
	await expect.element(thing).toHaveFocus();
	// An empty book is not searched for what does not match.
	await expect.element(island.getByText(/^还没有记录/)).toBeVisible();
	expect(island.getByRole('searchbox').query()).toBeNull();
	await thing.fill('音箱');
	await island.getByRole('button', { name: '现在' }).click();
	await island.getByRole('button', { name: '保存', exact: true }).click();
	const record = island.getByRole('region', { name: /^借用-\d{6}-001 · 音箱$/ });
	await expect.element(record.getByRole('heading', { level: 2 })).toHaveFocus();
	const [kept] = await storedRows<StoredEntry>('entries');
	expect(location.hash).toBe(`#record=loans/${kept?.id}`);
	await expect.element(record.getByText('还没交出')).toBeVisible();
	await record.getByRole('button', { name: /回到全部记录/ }).click();
	const said = island.getByText(/已保存 1 条记录/);
	await expect.element(said).toBeVisible();
	await expect.element(island.getByText(/只存在这台设备上，还没有交出/)).toBeVisible();
});

test('from a record one comes to where all is handed over, and back to the records in their table', async () => {
	const { island, record } = await withOpenRecord();
	await record.getByRole('button', { name: '去交出' }).click();
	await expect.element(island.getByRole('heading', { name: '交出记录' })).toHaveFocus();
	await expect.element(island.getByRole('button', { name: '下载 CSV 文件' })).toBeVisible();
});

test('what is shown is printed, and nothing else', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => {});
	const { records } = await withLoans();
	await records.getByRole('tab', { name: '还在外 3' }).click();
	await expect.element(records.getByText(/找到 3 条/)).toBeVisible();
	await records.getByRole('button', { name: '打印这张表' }).click();
	await waitFor(() => expect(print).toHaveBeenCalled());
	const sheet = document.querySelector('.gt-sheet');
	expect(sheet?.querySelectorAll('tbody tr')).toHaveLength(3);
	expect(sheet?.textContent).toContain('借用登记 · 还在外');
	window.dispatchEvent(new Event('afterprint'));
	await waitFor(() => expect(document.querySelector('.gt-sheet')).toBeNull());
	print.mockRestore();
});

test('back from a record that is not here, in an empty register, the keyboard is at its heading, and n begins one', async () => {
	location.hash = 'record=loans/r-22222222222222222222';
	const { island } = mountDefinition(loans);
	await island.getByRole('button', { name: /回到全部记录/ }).click();
	const heading = island.getByRole('heading', { name: /^我的记录/ });
	await expect.element(heading).toHaveFocus();
	await userEvent.keyboard('n');
	await expect.element(island.getByRole('textbox', { name: /^借什么/ })).toHaveFocus();
});
