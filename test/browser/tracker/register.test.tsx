import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { toLocalDay, toLocalIso } from '~/core/clocks/local-iso.ts';
import { waitFor } from '../wait.ts';
import { keepRecords, madeUpRegister } from './made-up-register.ts';
import { catchDownloads } from './catch-downloads.ts';
import { freshDevice, mountDefinition, storedRows } from './mount-tracker.tsx';

const { loans, notes } = madeUpRegister();

vi.mock('~/device/load-definition.ts', () => ({ loadDefinition: async () => notes }));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

const things = ['投影仪', '相机', '三脚架', '麦克风', '白板'];

async function withLoans() {
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

async function focusFirst(records: Locator): Promise<void> {
	const first = records.getByRole('button', { name: /打开第 1 条/ });
	await expect.element(first).toBeEnabled();
	const button = first.element();
	if (button instanceof HTMLElement) button.focus();
}

/** The record of the first loan, open. */
async function withOpenRecord() {
	const { island, records, kept } = await withLoans();
	await records.getByRole('button', { name: /打开第 5 条/ }).click();
	const record = records.getByRole('region', { name: '借用-202611-001 · 投影仪' });
	await expect.element(record.getByRole('heading', { level: 2 })).toHaveFocus();
	return { island, records, record, kept };
}

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
	expect((await axe.run(records.element())).violations.map(({ id }) => id)).toEqual([]);
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

test('what happened is told of a record with one tap and one sentence; it stands in its timeline', async () => {
	const { record } = await withOpenRecord();
	expect(location.hash).toMatch(/^#record=loans\/r-/);
	await record.getByRole('button', { name: '催过一次' }).click();
	const said = record.getByLabelText(/^说了什么/);
	await expect.element(said).toHaveFocus();
	await said.fill('答应明天还');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByText('已记下，存在这台设备上。')).toBeVisible();
	const line = record.getByRole('listitem').filter({ hasText: '答应明天还' });
	await expect.element(line).toMatchTextContent('催还');
	const [child] = (await storedRows<StoredEntry>('entries')).filter(
		({ tracker }) => tracker === 'loan_notes',
	);
	expect(String(child?.values['loan'])).toMatch(/^loans\/r-\w+ 借用-202611-001 · 投影仪$/);
	const at = Date.parse(String(child?.values['at']));
	expect(Math.abs(Date.now() - at)).toBeLessThan(120_000);
	// Deleted it is still said, and comes back.
	await line.getByRole('button', { name: /^删除/ }).click();
	await expect.element(record.getByText('已删除', { exact: true })).toBeVisible();
	await record.getByRole('button', { name: '恢复 催还' }).click();
	await expect.element(line.getByRole('button', { name: /^修改/ })).toBeVisible();
	// A button that makes no sense any more is gone.
	await record.getByRole('button', { name: '还回来了' }).click();
	await record.getByLabelText(/^说了什么/).fill('完好');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByRole('button', { name: '还回来了' })).not.toBeInTheDocument();
	expect((await axe.run(record.element())).violations.map(({ id }) => id)).toEqual([]);
});

test('an address that ends in #new opens the form; what is saved opens in its own place, said to be kept', async () => {
	location.hash = 'new';
	const { island } = mountDefinition(loans);
	const thing = island.getByRole('textbox', { name: /^借什么/ });
	await expect.element(thing).toHaveFocus();
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

test('closing is one button once what it needs is noted, said before; what opens it again changes the record', async () => {
	const { record } = await withOpenRecord();
	const missing = record.getByText('要“收回了”，还差：');
	await expect.element(missing).toBeVisible();
	await expect.element(record.getByText('借用经过：归还', { exact: true })).toBeVisible();
	expect(record.getByRole('button', { name: '收回了' }).query()).toBeNull();
	await record.getByRole('button', { name: '还回来了' }).click();
	await record.getByLabelText(/^说了什么/).fill('完好');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(missing).not.toBeInTheDocument();
	await record.getByRole('button', { name: '收回了' }).click();
	// Only what the button brings up is asked; the day is today, the cursor stands in what is open.
	const how = record.getByLabelText(/^还来时怎样/);
	await expect.element(how).toHaveFocus();
	await expect.element(record.getByLabelText(/^哪天还的/)).toHaveValue(toLocalDay(new Date()));
	expect(record.element().querySelector('.gt-folded')).toHaveProperty('open', false);
	expect((await axe.run(record.element())).violations.map(({ id }) => id)).toEqual([]);
	await how.fill('镜头盖没有了');
	await record.getByRole('button', { name: '保存修改' }).click();
	await expect.element(record.getByText('已改好，存在这台设备上。')).toBeVisible();
	const status = async () => {
		const rows = await storedRows<StoredEntry>('entries');
		return rows.find(({ values }) => values['thing'] === '投影仪')?.values['status'];
	};
	expect(await status()).toBe('closed');
	await record.getByRole('button', { name: '又借走了' }).click();
	await record.getByLabelText(/^说了什么/).fill('市场部借');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByText('已记下，存在这台设备上。')).toBeVisible();
	expect(await status()).toBe('open');
});

test('from a record one comes to where all is handed over, and back to the records in their table', async () => {
	const { island, record } = await withOpenRecord();
	await record.getByRole('button', { name: '去交出' }).click();
	await expect.element(island.getByRole('heading', { name: '交出记录' })).toHaveFocus();
	await expect.element(island.getByRole('button', { name: '下载 CSV 文件' })).toBeVisible();
});

test('with what belongs to its records a register is handed over as a zip, and the button says so', async () => {
	const downloads = catchDownloads();
	const { island, record } = await withOpenRecord();
	await record.getByRole('button', { name: '催过一次' }).click();
	await record.getByLabelText(/^说了什么/).fill('答应明天还');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByText('已记下，存在这台设备上。')).toBeVisible();
	await record.getByRole('button', { name: '去交出' }).click();
	await island.getByRole('button', { name: '下载 zip 文件' }).click();
	await expect
		.poll(() => downloads.files.map(({ name }) => name))
		.toEqual([expect.stringMatching(/\.zip$/)]);
});

test('an earlier moment needs a reason; a later one than now is refused', async () => {
	const { record } = await withOpenRecord();
	await record.getByRole('button', { name: '催过一次' }).click();
	await record.getByLabelText(/^说了什么/).fill('电话里说的');
	const moment = record.element().querySelectorAll<HTMLInputElement>('.gt-child-form input');
	const time = [...moment].find(({ type }) => type === 'datetime-local');
	const write = async (to: Date) => {
		if (!time) throw new Error('There is no box for the moment.');
		await userEvent.fill(time, toLocalIso(to).slice(0, 16));
	};
	await write(new Date(Date.now() + 3_600_000));
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByText(/还没有到/).first()).toBeVisible();
	await write(new Date(Date.now() - 3_600_000));
	const reason = record.getByLabelText(/^为什么补记/);
	await expect.element(reason).toBeVisible();
	await reason.fill('刚才没带电脑');
	await record.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(record.getByText('已记下，存在这台设备上。')).toBeVisible();
});

test('a record is found by its address and copied in one line; deleting it asks for what belongs to it', async () => {
	const [loan] = await keepRecords(loans, [
		{ number: '借用-202611-009', thing: '音箱', lent_at: '2026-11-20T09:00+08:00', status: 'open' },
	]);
	await keepRecords(notes, [
		{
			loan: makeLink(`loans/${loan?.id}`, '音箱'),
			kind: 'asked',
			at: '2026-11-21T10:00+08:00',
			said: '催了',
		},
	]);
	location.hash = `record=loans/${loan?.id}`;
	const { island } = mountDefinition(loans);
	const record = island.getByRole('region', { name: '借用-202611-009 · 音箱' });
	await expect.element(record.getByText('催了')).toBeVisible();
	expect(island.getByRole('button', { name: '保存', exact: true }).query()).toBeNull();
	await record.getByRole('button', { name: '复制到聊天' }).click();
	await expect.element(record.getByText('已复制：借用-202611-009 · 音箱 · 在外')).toBeVisible();
	await record.getByRole('button', { name: '删除', exact: true }).click();
	await expect.element(record.getByText(/后面还有 1 条跟进/)).toBeVisible();
	await record.getByRole('button', { name: '删除这一条' }).click();
	await expect.element(island.getByRole('button', { name: '撤销删除' })).toHaveFocus();
	expect((await storedRows<StoredEntry>('entries')).filter(({ deleted }) => deleted)).toHaveLength(
		1,
	);
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
