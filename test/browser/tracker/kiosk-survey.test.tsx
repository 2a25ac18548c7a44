import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { catchDownloads } from './catch-downloads.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('at a shared screen nothing of a survey is left once it was handed over', async () => {
	history.replaceState(null, '', '#kiosk');
	onTestFinished(() => {
		history.replaceState(null, '', location.pathname + location.search);
		delete document.documentElement.dataset['kiosk'];
	});
	await keepAnswers(oneAnswer);
	const downloads = catchDownloads();
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).first().click();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await downloads.text();
	await island.getByRole('button', { name: '是，已交出' }).click();
	await expect.element(island.getByText(/已交出/).first()).toBeVisible();
	await expect.poll(() => storedRows('entries')).toHaveLength(0);
	await expect.element(island.getByRole('button', { name: /^删除/ })).not.toBeInTheDocument();
	await island.getByRole('button', { name: '好了' }).click();
	await expect.element(island.getByRole('button', { name: '开始' })).toBeVisible();
});
