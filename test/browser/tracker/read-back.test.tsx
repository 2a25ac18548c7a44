import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { catchDownloads } from './catch-downloads.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

async function open(island: Locator): Promise<void> {
	await island.getByText('本机上的全部数据').click();
	await expect.element(island.getByRole('button', { name: '全部下载' })).toBeVisible();
}

function choose(island: Locator, text: string): void {
	const input = island.element().querySelector<HTMLInputElement>('.gt-device input[type=file]');
	if (!input) throw new Error('There is nothing to choose a file with.');
	const chosen = new DataTransfer();
	chosen.items.add(new File([text], 'goutong-all-my-data-2026-11-26.json'));
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('what was downloaded and erased is read back on the same screen, which says what came in', async () => {
	const downloads = catchDownloads();
	await keepAnswers(oneAnswer);
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await open(island);
	await island.getByRole('button', { name: '全部下载' }).click();
	const text = await downloads.text();
	await island.getByRole('button', { name: '全部清除' }).click();
	await island.getByRole('button', { name: '确定清除' }).click();
	await expect.element(island.getByText('已全部清除。')).toBeVisible();
	choose(island, text);
	await expect.element(island.getByText('找回记录 1 条')).toBeVisible();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records).toMatchTextContent('总是超时');
	expect(await storedRows('entries')).toHaveLength(1);
	// Colours of buttons fade; what is measured half-way is neither of them.
	await Promise.all(document.getAnimations().map(({ finished }) => finished));
	await expectNoBarriers(island.element());
	choose(island, text);
	await expect.element(island.getByText('有 1 条记录这里已经有了', { exact: false })).toBeVisible();
	await expect
		.element(island.getByText('文件里没有这里缺少的内容', { exact: false }))
		.toBeVisible();
});

test('a file of another kind is refused with what it should have been', async () => {
	const { island } = mountTracker('assessment');
	await expect.element(island.getByRole('button', { name: /^(保存|填好了)/ })).toBeEnabled();
	await open(island);
	choose(island, '标签 [period]\r\n2026Q4\r\n');
	await expect.element(island.getByText(/^这不是“全部下载”得到的文件/)).toBeVisible();
	choose(island, '{"name":"goutong","version":1,"tables":{"entries":[');
	await expect.element(island.getByText(/^文件不完整/)).toBeVisible();
	choose(island, '{"name":"goutong","version":42,"tables":{}}');
	await expect.element(island.getByText(/^这个文件来自更新版本的手册/)).toBeVisible();
	expect(await storedRows('entries')).toEqual([]);
});
