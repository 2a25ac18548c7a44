import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

/** As a browser that is told to clear the site's data: the connections end, and nothing is left. */
async function clearSiteData(tables: readonly string[]): Promise<void> {
	// The spied-on method is one of connections.
	const connections = new Set(transactions.mock.contexts as IDBDatabase[]);
	for (const connection of connections) connection.close();
	await empty(tables);
	for (const connection of connections) connection.dispatchEvent(new Event('close'));
}

let transactions = spyOnTransactions();
beforeEach(() => {
	transactions = spyOnTransactions();
});

/** Every connection that is used. */
function spyOnTransactions() {
	return vi.spyOn(IDBDatabase.prototype, 'transaction');
}

function empty(tables: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('goutong');
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const transaction = request.result.transaction(tables, 'readwrite');
			for (const table of tables) transaction.objectStore(table).clear();
			transaction.oncomplete = () => {
				request.result.close();
				resolve();
			};
		};
	});
}

test('when the browser clears the site’s data the page says what is gone, and keeps what is in the form anew', async () => {
	await keepAnswers(oneAnswer);
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '再填一份' }).click();
	await answerRow(island, '客户响应', 2, '没人接');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	await clearSiteData(['entries', 'drafts']);
	const alert = island.getByRole('alert');
	await expect.element(alert).toMatchTextContent('先前存在这台设备上的内容不见了');
	await expect.element(alert).toMatchTextContent('先前保存的 1 条记录已不在');
	await expect.element(alert).toMatchTextContent('存过的草稿也没有了');
	await expect.element(island.getByText('还没有记录。', { exact: false })).toBeVisible();
	await expect.element(rowOf(island, '客户响应').getByRole('textbox')).toHaveValue('没人接');
	await expect.poll(async () => JSON.stringify(await storedRows('drafts'))).toMatch('没人接');
});

test('a draft that is gone is not said to be kept before it is', async () => {
	const { island } = mountTracker('assessment');
	await answerRow(island, '客户响应', 2, '没人接');
	await expect.element(island.getByText(/^草稿已存在本机/).last()).toBeVisible();
	await clearSiteData(['drafts']);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('No room.', 'QuotaExceededError');
	});
	await expect.element(island.getByText(/存过的草稿也没有了/)).toBeVisible();
	await expect.element(island.getByText(/^草稿已存在本机/)).not.toBeInTheDocument();
	await expect.element(rowOf(island, '客户响应').getByRole('textbox')).toHaveValue('没人接');
});

test('a connection that ends and loses nothing is not worth a word, and all goes on', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await expect.poll(() => storedRows('drafts')).toHaveLength(1);
	await clearSiteData(['undo']);
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	await expect.element(island.getByRole('alert')).not.toBeInTheDocument();
	expect(await storedRows('entries')).toHaveLength(1);
});

test('what is missing since the last visit is told, with every visit until something is saved again', async () => {
	await keepAnswers(oneAnswer);
	const before = mountTracker('assessment', 'zh-CN', { onCover: true });
	await expect.poll(() => localStorage.getItem('goutong.held.assessment')).toBe('1');
	before.unmount();
	// As a browser that could not read its storage and began an empty one.
	await empty(['entries', 'drafts']);
	for (const visit of [mountTracker('assessment'), mountTracker('assessment')]) {
		const alert = visit.island.getByRole('alert');
		await expect.element(alert).toMatchTextContent('先前保存的 1 条记录已不在');
		visit.unmount();
	}
	const after = mountTracker('assessment');
	await answerShared(after.island);
	await answerRow(after.island, '客户响应', 2, '没人接');
	await save(after.island);
	await expect.element(after.island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	after.unmount();
	const later = mountTracker('assessment', 'zh-CN', { onCover: true });
	await expect.element(later.island.getByText(/1 份|1 条/).first()).toBeVisible();
	await expect.element(later.island.getByRole('alert')).not.toBeInTheDocument();
});
