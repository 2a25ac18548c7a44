import { beforeEach, expect, test, vi } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import { stripEntries } from '~/core/keeping/strip-entries.ts';
import { ownName } from '~/device/own-name.ts';
import { Database } from '~/storage/tables.ts';
import { loadDefinition } from '../definitions.ts';
import { keepRecords } from './made-up-register.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

vi.mock('~/device/load-definition.ts', () => ({
	loadDefinition: async (id: string, locale: string) => loadDefinition(id, locale),
}));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

/** Two meetings, one of them cleared since. */
async function keepMeetings() {
	const meetings = loadDefinition('meetings');
	const [cleared, there] = await keepRecords(meetings, [
		{ number: '会议-202401-001' },
		{ number: '会议-202401-002' },
	]);
	if (!cleared || !there) throw new Error('Two records became fewer.');
	const left = stripEntries([cleared], meetings, meetings.kept?.keeps ?? null, new Date());
	const db = new Database(ownName());
	await db.entries.put({ ...cleared, ...left });
	db.close();
	return { cleared, there };
}

test('On one’s own device too a link tells no name of a record that was cleared: in the table, in its search, in the record', async () => {
	const { cleared, there } = await keepMeetings();
	const actions = loadDefinition('actions');
	const [first] = await keepRecords(actions, [
		{ source: makeLink(`meetings/${cleared.id}`, '王小明的请假'), what: '补发通知' },
		{ source: makeLink(`meetings/${there.id}`, '周会'), what: '换会议室' },
	]);
	const { island } = mountTracker('actions');
	const table = island.getByRole('table');
	await expect.element(table.getByRole('cell', { name: '周会', exact: true })).toBeVisible();
	await expect
		.element(table.getByRole('cell', { name: '会议-202401-001', exact: true }))
		.toBeVisible();
	expect(table.element().textContent).not.toContain('王小明');
	const search = island.getByRole('searchbox');
	await search.fill('王小明');
	await expect
		.element(table.getByRole('cell', { name: '补发通知', exact: true }))
		.not.toBeInTheDocument();
	await search.fill('202401-001');
	await expect.element(table.getByRole('cell', { name: '补发通知', exact: true })).toBeVisible();
	location.hash = `#record=actions/${first?.id}`;
	const record = island.getByRole('region', { name: /补发通知/ });
	await expect.element(record.getByText(/会议-202401-001/).first()).toBeVisible();
	expect(record.element().textContent).not.toContain('王小明');
	// Only how it is shown changed.
	const kept = await storedRows<StoredEntry>('entries');
	expect(kept.find(({ id }) => id === first?.id)).toEqual(first);
});

test('A document of a record tells no such name either, nor does anything before it is known which names may be told', async () => {
	const { cleared } = await keepMeetings();
	const diagnosis = loadDefinition('diagnosis');
	const [record] = await keepRecords(diagnosis, [
		{ pain: '站会太长', evidence_record: makeLink(`meetings/${cleared.id}`, '王小明的请假') },
	]);
	location.hash = `#record=diagnosis/${record?.id}`;
	const { island } = mountTracker('diagnosis');
	const seen = new MutationObserver(() => leaks.push(document.body.textContent.includes('王小明')));
	const leaks: boolean[] = [];
	seen.observe(document.body, { childList: true, subtree: true, characterData: true });
	await expect.element(island.getByText('会议-202401-001').first()).toBeVisible();
	expect(diagnosis.documents).toHaveLength(1);
	for (const { label } of diagnosis.documents ?? []) {
		await island.getByRole('button', { name: label, exact: true }).click();
		const dialog = island.getByRole('dialog', { name: label });
		await expect.element(dialog.getByText('会议-202401-001').first()).toBeVisible();
		await dialog
			.getByRole('button', { name: /关闭|Close/ })
			.first()
			.click();
	}
	seen.disconnect();
	expect(leaks).toContain(false);
	expect(leaks).not.toContain(true);
});
