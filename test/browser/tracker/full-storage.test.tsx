import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { addRevision, type Register } from '~/core/entries/merge.ts';
import { loadDefinition } from '../definitions.ts';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { catchDownloads } from './catch-downloads.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

test('when the device is full a change handed over replaces whatever revision HR has', async () => {
	const downloads = catchDownloads();
	await keepAnswers(oneAnswer);
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	const [first] = await handedOver(downloads);
	await island.getByRole('button', { name: '是，已交出' }).click();
	await change(island, '好一些');
	await save(island);
	await expect.element(island.getByText(/^修改已保存/)).toBeVisible();

	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('No room.', 'QuotaExceededError');
	});
	await change(island, '好多了');
	await island.getByRole('button', { name: '交出本页的内容' }).click();
	await expect.element(island.getByText(/^将有 1 行离开这台设备/)).toBeVisible();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await expect.poll(() => downloads.files).toHaveLength(2);
	const [last] = await handedOver(downloads);
	expect(last?.values['problem']).toBe('好多了');
	expect(atHr(first, last)).toEqual(['new', 'updated']);
});

test('when the device is full nothing is said to be saved, and the answers stay', async () => {
	const downloads = catchDownloads();
	const { island } = mountTracker('assessment');
	await answerShared(island);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('No room.', 'QuotaExceededError');
	});
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	const full = island.getByText('设备的存储空间满了，最近的内容没有存上');
	await expect.element(full).toBeVisible();
	await expect.element(island.getByText(/^已保存/)).not.toBeInTheDocument();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('总是超时');
	await island.getByRole('button', { name: '交出本页的内容' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	expect(await downloads.text()).toContain('总是超时');

	vi.restoreAllMocks();
	await island.getByRole('button', { name: '返回看答案' }).click();
	await save(island);
	await expect.element(island.getByText(/已保存( 1 条记录|在本机)/)).toBeVisible();
	await expect.element(full).not.toBeInTheDocument();
});

async function change(island: Locator, problem: string): Promise<void> {
	await island.getByRole('button', { name: /^修改 / }).click();
	await rowOf(island, '会议效率').getByRole('textbox').fill(problem);
}

async function handedOver({ text }: ReturnType<typeof catchDownloads>): Promise<Entry[]> {
	const { rows } = decodeCsv(await text(), [loadDefinition('assessment')]);
	return rows.flatMap((row) => (row.kind === 'intact' ? row.entry : []));
}

/** What each row is to the one who collects them, in the order they come. */
function atHr(...rows: (Entry | undefined)[]): string[] {
	let register: Register | null = null;
	return rows.map((row) => {
		if (!row) return 'missing';
		const added = addRevision(register, row);
		register = added.register;
		return added.bucket;
	});
}
