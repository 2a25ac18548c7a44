import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { dayAfter, weekOf } from '~/core/clocks/recurrence.ts';
import type { Company } from '~/core/organization/company.ts';
import { readNewest } from '~/storage/read-newest.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { waitFor } from '../wait.ts';
import { keepRecords } from './made-up-register.ts';
import { madeUpMeetings } from './made-up-meetings.ts';
import { freshDevice, mountDefinition, storedRows } from './mount-tracker.tsx';

const definitions = madeUpMeetings();
const { rhythms, turns, held } = definitions;

vi.mock('~/device/load-definition.ts', () => ({
	loadDefinition: async (id: keyof typeof definitions) => definitions[id],
}));

vi.mock('~/storage/read-newest.ts', { spy: true });

beforeEach(freshDevice);

/** A company that has no days off but weekends. */
const company: Company = {
	...{
		name: '示例公司',
		contact: '人力资源部',
		collector: '人力资源部',
		campaigns: [],
		limits: {},
	},
	calendar: { off: [], work: [], years: [], zone: 'Asia/Shanghai', hours: [[540, 1080]] },
};
const monday = weekOf(toLocalDay(new Date()))[0] ?? '';
/** The Monday so many weeks from this one. */
const week = (count: number) => dayAfter(monday, count * 7);

async function openRecord(checked: string | null, mounted = company) {
	const values = {
		name: '周例会',
		frequency: 'weekly',
		secret: '不出门的话',
		since: week(-3),
		checked,
	};
	const [record] = await keepRecords(rhythms, [values]);
	const of = makeLink(`rhythms/${record?.id}`, '周例会');
	await keepRecords(held, [
		{ of, planned_on: week(-3), held_on: week(-3), outcome: 'done' },
		{ of, planned_on: week(-2), outcome: 'dropped' },
	]);
	await keepRecords(turns, [{ of, from_on: week(1), frequency: 'on_demand' }]);
	history.replaceState(
		null,
		'',
		`${location.pathname}${location.search}#record=rhythms/${record?.id}`,
	);
	const { island } = mountDefinition(rhythms, { company: mounted });
	const region = island.getByRole('region', { name: '周例会', exact: true });
	await expect.element(region.getByRole('heading', { name: '应有的次数' })).toBeVisible();
	return { region };
}

test('a record tells what should have taken place; one tap begins the note, its planned day filled in', async () => {
	const { region } = await openRecord(null);
	const expected = region.getByRole('region', { name: '应有的次数' });
	await expect
		.element(expected.getByText(/如期 1 次，取消 1 次，没有记录 \d 次/).first())
		.toBeInTheDocument();
	for (const month of expected.element().querySelectorAll('details')) month.open = true;
	await expect.element(expected.getByText('没有写原因')).toBeVisible();
	// On a page the headings above it are there.
	const rules = { 'heading-order': { enabled: false } };
	await expectNoBarriers(expected.element(), { rules });
	const missing = expected.getByRole('listitem').filter({ hasText: '没有记录' });
	// The newest comes first; this week's Monday may be missing, too.
	await missing
		.last()
		.getByRole('button', { name: /^记一笔/ })
		.click();
	await expect.element(region.getByLabelText(/^计划哪天/)).toHaveValue(week(-1));
	await region.getByRole('radio', { name: '开了' }).click();
	await region.getByRole('button', { name: '保存', exact: true }).click();
	await expect.element(region.getByText('已记下，存在这台设备上。')).toBeVisible();
	await expect.element(expected.getByText(/如期 2 次，取消 1 次/).first()).toBeInTheDocument();
	const kept = (await storedRows<StoredEntry>('entries')).map(({ values }) => values['planned_on']);
	expect(kept).toContain(week(-1));
	// Counted anew, without a reload.
	const counts = region.getByRole('table');
	await expect.element(counts.getByRole('columnheader', { name: '开了几次' })).toBeVisible();
	await waitFor(() => {
		const numbers = [...counts.element().querySelectorAll('td')].map((cell) => cell.textContent);
		expect(numbers).toContain('2');
	});
});

test('days that hang on holidays nobody has entered say so, with the year; where all are entered nothing is said', async () => {
	const { calendar } = company;
	const year = Number(monday.slice(0, 4));
	const years = [year - 1, year, year + 1, year + 2];
	const known = { ...company, ...(calendar && { calendar: { ...calendar, years } }) };
	const said = /放假安排还没有录入，应有的日子暂按周一至周五算/;
	const first = await openRecord(null, known);
	expect(first.region.element().textContent).not.toMatch(said);
	await freshDevice();
	document.body.replaceChildren();
	const { region } = await openRecord(null);
	await expect.element(region.getByText(said)).toBeVisible();
});

test('counts from registers that cannot be read are said to be unread, not to wait for a day', async () => {
	vi.mocked(readNewest).mockRejectedValue(new Error('blocked'));
	onTestFinished(() => void vi.mocked(readNewest).mockReset());
	const { region } = await openRecord(null);
	await expect.element(region.getByText(/^没能读出这台设备上的其他登记/)).toBeVisible();
	expect(region.element().textContent).not.toContain('填了起始日期');
});

test('a document is a draft until what is needed is there, and has nothing of what never leaves', async () => {
	const { region } = await openRecord(null);
	await region.getByRole('button', { name: '开会通知' }).click();
	const dialog = region.getByRole('dialog', { name: '开会通知' });
	await expect.element(dialog.getByText('“核对”要填：核对过')).toBeVisible();
	await expect.element(dialog.getByRole('button', { name: '复制文字' })).not.toBeInTheDocument();
	expect(dialog.element().textContent).toContain('周例会');
	expect(dialog.element().textContent).not.toContain('不出门的话');
	await expectNoBarriers(dialog.element());
});

test('a document that is ready is printed by itself', async () => {
	const print = vi.spyOn(window, 'print').mockImplementation(() => {});
	const { region } = await openRecord('yes_done');
	await region.getByRole('button', { name: '开会通知' }).click();
	const dialog = region.getByRole('dialog', { name: '开会通知' });
	await expect.element(dialog.getByRole('button', { name: '复制文字' })).toBeVisible();
	await dialog.getByRole('button', { name: '打印', exact: true }).click();
	await waitFor(() => expect(print).toHaveBeenCalled());
	const sheet = document.querySelector('.gt-sheet');
	expect(sheet?.querySelector('h1')?.textContent).toBe('开会通知');
	expect(sheet?.querySelectorAll('tbody tr')).toHaveLength(1);
	window.dispatchEvent(new Event('afterprint'));
	await waitFor(() => expect(document.querySelector('.gt-sheet')).toBeNull());
	print.mockRestore();
	// A sheet that was printed asks whether it has gone out, and the press of that is noted.
	await dialog.getByRole('button', { name: '发出去了' }).click();
	const sent = region.getByRole('region', { name: '发出去了' });
	const day = sent.getByLabelText('哪天发的');
	await expect.element(day).toHaveValue(toLocalDay(new Date()));
	// The form for a new record is put away on the same page: no two fields bear one id.
	expect(document.querySelectorAll(`[id="${day.element().id}"]`)).toHaveLength(1);
	await sent.getByRole('button', { name: '保存修改' }).click();
	await expect.element(region.getByText('已改好，存在这台设备上。')).toBeVisible();
	await waitFor(async () => {
		const [kept] = (await storedRows<StoredEntry>('entries')).filter(
			({ tracker }) => tracker === 'rhythms',
		);
		expect(kept?.values['sent_on']).toBe(toLocalDay(new Date()));
	});
	await expect.element(region.getByRole('button', { name: '发出去了' })).not.toBeInTheDocument();
	// A line below it has its own button, and asks no more than that takes.
	await region.getByRole('button', { name: /^补开了/ }).click();
	const line = region.getByRole('region', { name: '补开了' });
	await line.getByRole('button', { name: '保存修改' }).click();
	await expect.element(region.getByRole('button', { name: /^补开了/ })).not.toBeInTheDocument();
});
