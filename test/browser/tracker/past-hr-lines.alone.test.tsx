import { beforeEach, expect, test, vi } from 'vitest';
import { makeLink } from '~/core/fields/link-value.ts';
import { removeStored } from '~/core/forms/remove.ts';
import { ownName } from '~/device/own-name.ts';
import { Database } from '~/storage/tables.ts';
import { loadDefinition } from '../definitions.ts';
import { keepRecords } from './made-up-register.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

vi.mock('~/device/load-definition.ts', () => ({
	loadDefinition: async (id: string, locale: string) => loadDefinition(id, locale),
}));

beforeEach(async () => {
	await freshDevice();
	history.replaceState(null, '', location.pathname + location.search);
});

const book = loadDefinition('opinion_book', 'zh-CN');
const { field = '', is = '' } = book.messages?.pastHr ?? {};

/** Two opinions, one of them about human resources, with an action each. */
async function keepActions() {
	const [past, usual] = await keepRecords(book, [
		{ theme: 'management', [field]: is },
		{ theme: 'tools' },
	]);
	const [about, other] = await keepRecords(
		loadDefinition('actions', 'zh-CN'),
		[past, usual].map((one, at) => ({
			source: makeLink(`opinion_book/${one?.id}`, '意见'),
			what: ['约谈主管', '修打印机'][at] ?? null,
		})),
	);
	if (!past || !about || !other) throw new Error('Records became fewer.');
	return { past, about, other };
}

test('Actions handed over by themselves leave without those of an opinion about human resources, also once it is removed', async () => {
	const { past } = await keepActions();
	const db = new Database(ownName());
	await db.entries.put(removeStored(past, book, new Date()));
	db.close();
	const { island } = mountTracker('actions', 'zh-CN');
	await island.getByRole('button', { name: '查看要交出的内容' }).click();
	await expect.element(island.getByText('将有 1 行离开这台设备（新填 1 行）')).toBeVisible();
	await expect.element(island.getByText(/^说到.+ 1 条留在这台设备上/)).toBeVisible();
	await island.getByText('看看对方会读到的内容（1 行）').click();
	const panel = island.getByRole('region', { name: '交出记录' });
	await expect.element(panel.getByText('修打印机').first()).toBeVisible();
	expect(panel.element().textContent).not.toContain('约谈主管');
});

test('The record of such an action says that it stays, and offers no way to hand it over; another says how it stands', async () => {
	const { about, other } = await keepActions();
	location.hash = `record=actions/${about.id}`;
	const { island } = mountTracker('actions', 'zh-CN');
	await expect.element(island.getByText('只留在这台设备上，不交出')).toBeVisible();
	await expect.element(island.getByRole('button', { name: '去交出' })).not.toBeInTheDocument();
	location.hash = `record=actions/${other.id}`;
	await expect.element(island.getByText('还没交出')).toBeVisible();
	await expect.element(island.getByRole('button', { name: '去交出' })).toBeVisible();
});
