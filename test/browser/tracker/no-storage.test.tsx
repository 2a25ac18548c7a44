import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerRow, answerShared, rowOf, save } from './assessment.ts';
import { catchDownloads } from './catch-downloads.ts';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

/** A browser that gives the page no storage, as some private windows and policies do. */
function blockStorage(): void {
	vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	});
}

test('where storage is blocked the form works, says so, and lets one take the answers out', async () => {
	const downloads = catchDownloads();
	blockStorage();
	const { island } = mountTracker('assessment');
	await expect.element(island.getByText(/^浏览器不允许本页在这台设备上保存数据/)).toBeVisible();
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	await expect.element(island.getByText(/^已记下，但没有存到设备上/)).toBeVisible();
	await expect.element(island.getByText(/^浏览器不允许本页在这台设备上保存数据/)).toBeVisible();
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	expect(await downloads.text()).toContain('总是超时');
});

test('in the windows of chat apps, with storage refused, a form says before the first keystroke what follows', async () => {
	blockStorage();
	const agent = vi.spyOn(navigator, 'userAgent', 'get');
	for (const [sign, app] of [
		['MicroMessenger/8.0.54', '微信'],
		['wxwork/4.1.28 MicroMessenger/7.0.1', '企业微信'],
		['AliApp(DingTalk/7.6.10)', '钉钉'],
		['Lark/7.28.5', '飞书'],
	] as const) {
		agent.mockReturnValue(
			`Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36 ${sign}`,
		);
		const { island, unmount } = mountTracker('assessment');
		const notice = island.getByText(new RegExp(`^这一页是在${app}里打开的`));
		await expect.element(notice).toMatchTextContent('填完请马上用文字或二维码交出');
		await expect.element(island.getByText(/^浏览器不允许本页在这台设备上保存数据/)).toBeVisible();
		unmount();
	}
});

test('where the browser gives no reason, memory that noted a record does not make the alert go', async () => {
	vi.spyOn(globalThis, 'indexedDB', 'get').mockImplementation(() => {
		throw new DOMException('Internal error.', 'UnknownError');
	});
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	await expect.element(island.getByText(/^已记下，但没有存到设备上/)).toBeVisible();
	await expect.element(island.getByText('没能把内容存到这台设备上')).toBeVisible();
});

test('where storage is blocked even a form nobody saved can be taken out', async () => {
	const downloads = catchDownloads();
	blockStorage();
	const { island } = mountTracker('assessment');
	await answerRow(island, '会议效率', 2, '总是超时');
	await island.getByRole('button', { name: '交出本页的内容' }).click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	expect(await downloads.text()).toContain('总是超时');
});

test('where storage is blocked a record deleted while it was edited is not called saved', async () => {
	blockStorage();
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	await expect.element(island.getByText(/^已记下/)).toBeVisible();
	const records = island.getByRole('region', { name: /^我的记录/ });
	await records.getByRole('button', { name: /^修改/ }).click();
	await rowOf(island, '会议效率').getByRole('textbox').fill('好多了');
	await records.getByRole('button', { name: /^删除/ }).click();
	await expect.element(records.getByRole('button', { name: '撤销删除' })).toBeVisible();

	await island.getByRole('button', { name: '保存修改' }).click();
	await expect.element(island.getByText(/再按保存，以您这里的为准。/)).toBeVisible();
	await expect.element(rowOf(island, '会议效率').getByRole('textbox')).toHaveValue('好多了');
	await island.getByRole('button', { name: '保存修改' }).click();
	await expect.element(island.getByText(/^已记下/)).toBeVisible();
	await expect.element(records).toMatchTextContent('好多了');
});

test('where storage is blocked a form put aside for another one waits to be taken up again', async () => {
	blockStorage();
	const { island } = mountTracker('assessment');
	await answerShared(island);
	await answerRow(island, '会议效率', 2, '总是超时');
	await save(island);
	await expect.element(island.getByText(/^已记下/)).toBeVisible();
	await island.getByRole('button', { name: '再填一份' }).click();
	await answerRow(island, '客户响应', 4, '没人接');
	await island.getByRole('button', { name: /^修改 / }).click();
	await expect.element(island.getByText(/^另有 1 份没填完的草稿：/)).toBeVisible();
	await island.getByRole('button', { name: '接着填' }).click();
	await expect.element(rowOf(island, '客户响应').getByRole('textbox')).toHaveValue('没人接');
});
