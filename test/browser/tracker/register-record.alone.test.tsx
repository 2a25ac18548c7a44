import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { toLocalDay, toLocalIso } from '~/core/clocks/local-iso.ts';
import { catchDownloads } from './catch-downloads.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { keepRecords } from './made-up-register.ts';
import { freshDevice, mountDefinition, storedRows } from './mount-tracker.tsx';
import { withOpenRecord, loans, notes } from './kept-loans.ts';

vi.mock('~/device/load-definition.ts', () => ({ loadDefinition: async () => notes }));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

test('what happened is told of a record with one tap and one sentence; it stands in its timeline', async () => {
	const { record } = await withOpenRecord();
	expect(location.hash).toMatch(/^#record=loans\/r-/);
	await record.getByRole('button', { name: '催过一次' }).click();
	const said = record.getByLabelText(/^说了什么/);
	await expect.element(said).toHaveFocus();
	// Who writes has before them what the record says.
	const answers = record.element().querySelector('.gt-answers');
	expect(answers?.compareDocumentPosition(said.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
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
	await expectNoBarriers(record.element());
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
	await expectNoBarriers(record.element());
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
