import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerRow, answerShared, rowOf } from './assessment.ts';
import { catchDownloads } from './catch-downloads.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

test('data of a newer version is left as it is and can be taken out whole', async () => {
	const downloads = catchDownloads();
	await writeNewerData({ id: 'r-1', tracker: 'assessment', note: '将来的数据' });
	const { island } = mountTracker('assessment');
	await expect.element(island.getByText(/^本机的数据来自更新版本的手册/)).toBeVisible();
	await island.getByRole('alert').getByRole('button', { name: '全部下载' }).click();
	expect(await downloads.text()).toContain('将来的数据');
	await answerRow(island, '会议效率', 2, '总是超时');
	await island.getByRole('button', { name: '交出本页的内容' }).click();
	await expect.element(island.getByText(/^将有 1 行离开这台设备/)).toBeVisible();
});

test('when another tab brings a newer version, this one says so and keeps the answers', async () => {
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await expect.element(island.getByText(/^草稿已存在本机/).last()).toBeVisible();
	await writeNewerData({ id: 'r-1', tracker: 'assessment' });
	await expect.element(island.getByText('手册已在另一个标签页更新，本页需要刷新')).toBeVisible();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	await island.getByRole('button', { name: '交出本页的内容' }).click();
	await expect.element(island.getByText(/^将有 1 行离开这台设备/)).toBeVisible();
});

function writeNewerData(record: { id: string; tracker: string; note?: string }): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('goutong', 9000);
		request.onupgradeneeded = () => {
			const { result } = request;
			if (!result.objectStoreNames.contains('entries')) {
				result.createObjectStore('entries', { keyPath: 'id' });
			}
			request.transaction?.objectStore('entries').put(record);
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error);
	});
}
