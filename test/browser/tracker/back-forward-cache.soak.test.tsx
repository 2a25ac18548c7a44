import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '~/core/forms/draft.ts';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

/** A page frozen in the middle of a write: Firefox never tells what became of it. */
function dropWrites(): { asked: () => number } {
	// Requests and a transaction of which nothing is ever heard.
	const never = () => ({}) as IDBRequest<IDBValidKey>;
	const spies = (['put', 'add'] as const).map((method) =>
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(never),
	);
	vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(() => {});
	vi.spyOn(IDBTransaction.prototype, 'oncomplete', 'set').mockImplementation(() => {});
	return { asked: () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0) };
}

function comeBack(): void {
	vi.restoreAllMocks();
	dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

test('what was typed when the page was left is kept when it comes back, and what is typed on as well', async () => {
	const { island } = mountTracker('assessment');
	await expect.element(island.getByRole('button', { name: /^(保存|填好了)/ })).toBeEnabled();
	const writes = dropWrites();
	await answerRow(island, '会议效率', 2, '总是超时');
	await expect.poll(writes.asked).toBeGreaterThan(0);
	comeBack();
	await expect
		.poll(async () => JSON.stringify(await storedRows<Draft>('drafts')))
		.toMatch('总是超时');
	await rowOf(island, '会议效率').getByRole('textbox').fill('总是超时，没有结论');
	await expect
		.poll(async () => JSON.stringify(await storedRows<Draft>('drafts')))
		.toMatch('没有结论');
	await answerShared(island);
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	expect(await storedRows('entries')).toHaveLength(1);
	expect(await storedRows('drafts')).toHaveLength(0);
});

test('saving that was under way when the page was left is done when it comes back, once', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await expect.element(island.getByText(/^草稿已存在本机/).last()).toBeVisible();
	const writes = dropWrites();
	await save(island);
	await expect.poll(writes.asked).toBeGreaterThan(0);
	await expect.element(island.getByRole('button', { name: '正在保存……' })).toBeVisible();
	comeBack();
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	expect(await storedRows('entries')).toHaveLength(1);
	expect(await storedRows('drafts')).toHaveLength(0);
});
