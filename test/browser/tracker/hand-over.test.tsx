import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import { addRecent, readRecent } from '~/device/recent-searches.ts';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { readParts } from '~/core/handover/parts/read-parts.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { answerRow, answerShared, save } from './assessment.ts';
import { catchDownloads } from './catch-downloads.ts';
import { loadDefinition } from '../definitions.ts';
import { keepAnswers, twoAnswers } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

/** The page of somebody who has answered before. */
async function withTwoRecords(): Promise<Locator> {
	await keepAnswers(twoAnswers);
	return mountTracker('assessment', 'zh-CN', { onCover: true }).island;
}

/** Takes one of the answers back and saves. */
async function clearMeetings(island: Locator): Promise<void> {
	const records = island.getByRole('region', { name: /^我的记录/ });
	await records.getByRole('button', { name: /^修改/ }).click();
	await island.getByRole('button', { name: '清空这一项 会议效率' }).click();
	await save(island);
	await expect.element(island.getByText(/^修改已保存在本机/)).toBeVisible();
}

function kindsOf(csv: string): string[] {
	return decodeCsv(csv, [loadDefinition('assessment', 'zh-CN')]).rows.map(({ kind }) => kind);
}

// Right after saving, it is handed over in `surveys.test` and others of the whole site.
test('two taps hand the file over, and the list says so', async () => {
	const downloads = catchDownloads();
	const island = await withTwoRecords();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await expect.element(island.getByText(/^将有 2 行离开这台设备/)).toBeVisible();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	expect(kindsOf(await downloads.text())).toEqual(['intact', 'intact']);
	expect(downloads.files.map(({ name }) => name)).toEqual([
		expect.stringMatching(/^goutong-assessment-\d{4}-\d{2}-\d{2}-2rows-[2-9a-z]{6}\.csv$/),
	]);
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records.getByText('还没交出').first()).toBeVisible();
	await island.getByRole('button', { name: '是，已交出' }).click();
	await expect.element(records.getByText('已交出').first()).toBeVisible();
	await expect.element(records.getByText('还没交出')).not.toBeInTheDocument();
	await expect.element(island.getByText(/这 2 行已记为“已交出”/)).toBeVisible();
});

test('what did not arrive stays to be handed over, whatever was made of it', async () => {
	catchDownloads();
	const island = await withTwoRecords();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await island.getByRole('button', { name: '还没有' }).click();
	await expect.element(island.getByText(/没有记为已交出/)).toBeVisible();
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.map(({ exportedHash }) => exportedHash)).toEqual([null, null]);
});

test('the preview names what leaves and what stays of an anonymous form', async () => {
	const island = await withTwoRecords();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByText(/^逐项看/).click();
	for (const name of ['评估周期', '方面', '评分', '问题描述']) {
		await expect.element(island.getByRole('row', { name: `${name} 交出` })).toBeVisible();
	}
	for (const name of ['设备编号', '哪一天、几点填写', '填写时给各行的同一个编号']) {
		const row = island.getByRole('row', { name: `${name} 留在本机 匿名表不交出` });
		await expect.element(row).toBeVisible();
	}
	await expect
		.element(
			island.getByText(/只有在这台设备上填的回答：合并之前，收到它的两个人看得出这几行是一起交的/),
		)
		.toBeVisible();
});

test('what changed since counts as changed, and a deletion that others know of is handed over', async () => {
	const downloads = catchDownloads();
	const island = await withTwoRecords();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await downloads.text();
	await island.getByRole('button', { name: '是，已交出' }).click();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await expect.element(records.getByText('已交出').first()).toBeVisible();
	await clearMeetings(island);
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await expect.element(island.getByText(/（删除通知 1 行）$/)).toBeVisible();
	// Of an anonymous survey what was handed over leaves by itself: `survey.test`.
	await expect.element(island.getByRole('radio', { name: /^全部/ })).not.toBeInTheDocument();
});

test('a record deleted before it was ever handed over is nobody else’s business', async () => {
	const island = await withTwoRecords();
	await clearMeetings(island);
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await expect.element(island.getByText(/^将有 1 行离开这台设备/)).toBeVisible();
});

test('the answers can be read as whoever collects will read them', async () => {
	const island = await withTwoRecords();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByText(/^看看对方会读到的内容（2 行）/).click();
	const panel = island.getByRole('region', { name: '交出记录' });
	await expect.element(panel.getByText('总是超时')).toBeVisible();
	await expect.element(panel.getByText('4 较好')).toBeVisible();
});

test('copying gives the same rows as text; where the browser refuses, the text can be selected', async () => {
	const island = await withTwoRecords();
	const refused = new DOMException('No.', 'NotAllowedError');
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refused);
	vi.spyOn(document, 'execCommand').mockReturnValue(false);
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '复制为文字' }).click();
	const box = island.getByLabelText('要发送的文字');
	await expect.element(box).toHaveFocus();
	const element = box.element();
	if (!(element instanceof HTMLTextAreaElement)) throw new Error('The text is in a text area.');
	expect(element.value).toMatch(/^【沟通现状评估】2 行.*\nGT1:1\/1-/);
	const [message] = readParts(element.value).whole;
	expect(kindsOf(message?.text ?? '')).toEqual(['intact', 'intact']);
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.map(({ exportedHash }) => exportedHash)).toEqual([null, null]);
});

test('in a chat app’s window text comes first, a file last, and the form says so at once', async () => {
	vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(
		'Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.54(0x28003652) WeChat/arm64 NetType/WIFI Language/zh_CN',
	);
	const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const { island } = mountTracker('assessment');
	await expect.element(island.getByText(/^这一页是在微信里打开的。/)).toBeVisible();
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	const panel = island.getByRole('region', { name: '交出记录' });
	await expect.element(panel.getByRole('button').first()).toHaveTextContent('复制为文字');
	await panel.getByRole('button', { name: '复制为文字' }).click();
	await expect.element(island.getByText(/^已复制。/)).toBeVisible();
	expect(readParts(copied.mock.lastCall?.[0] ?? '').whole).toHaveLength(1);
});

test('a code shows the same rows, and paper has it beside the answers', async () => {
	const island = await withTwoRecords();
	const print = vi.spyOn(window, 'print').mockImplementation(() => {});
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '显示二维码' }).click();
	await expect.element(island.getByRole('img', { name: /二维码，第 1 张，共 1 张/ })).toBeVisible();
	await expectNoBarriers(island.element());
	await island.getByRole('button', { name: '打印' }).click();
	await expect.poll(() => print.mock.calls.length).toBe(1);
	const sheet = document.querySelector('body > .gt-sheet');
	expect(sheet?.textContent).toContain('总是超时');
	expect(readParts(sheet?.textContent ?? '').whole).toHaveLength(1);
	expect(sheet?.querySelectorAll('img')).toHaveLength(1);
});

test('programs get a zip', async () => {
	const downloads = catchDownloads();
	const island = await withTwoRecords();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByText(/^逐项看/).click();
	await island.getByRole('button', { name: '给程序用（.zip）' }).click();
	expect((await downloads.text()).slice(0, 2)).toBe('PK');
	expect(downloads.files[0]?.name).toMatch(/^goutong-assessment-.*-2rows-[2-9a-z]{6}\.zip$/);
});

test('everything on the device can be taken out, and erased after one question', async () => {
	const downloads = catchDownloads();
	addRecent('zh-CN', '匿名');
	addRecent('en', 'anonymous');
	const island = await withTwoRecords();
	await island.getByText('本机上的全部数据').click();
	await island.getByRole('button', { name: '全部下载' }).click();
	expect(await downloads.text()).toContain('总是超时');
	await island.getByRole('button', { name: '全部清除' }).click();
	await expect.element(island.getByRole('button', { name: '先不清除' })).toHaveFocus();
	expect(await storedRows('entries')).toHaveLength(2);
	await island.getByRole('button', { name: '确定清除' }).click();
	await expect.element(island.getByText('已全部清除。')).toBeVisible();
	expect(await storedRows('entries')).toHaveLength(0);
	expect([...readRecent('zh-CN'), ...readRecent('en')]).toEqual([]);
	await expect.element(island.getByText(/^还没有记录。/)).toBeVisible();
});
