import { beforeEach, expect, test } from 'vitest';
import { createMemoryStore } from '~/components/tracker/memory-store.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { startDraft } from '~/core/forms/start-draft.ts';
import { atSharedScreen } from '../at-shared-screen.ts';
import { loadDefinition } from '../definitions.ts';
import { catchDownloads } from './catch-downloads.ts';
import { keepAnswers, oneAnswer } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

test('at a shared screen nothing of a survey is left once it was handed over', async () => {
	atSharedScreen();
	await keepAnswers(oneAnswer);
	const downloads = catchDownloads();
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).first().click();
	await expect.element(island.getByText(/^这是大家共用的屏幕：记为“已交出”以后/)).toBeVisible();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	await downloads.text();
	await island.getByRole('button', { name: '是，已交出' }).click();
	await expect.element(island.getByText(/已交出/).first()).toBeVisible();
	await expect.poll(() => storedRows('entries')).toHaveLength(0);
	await expect.element(island.getByRole('button', { name: /^删除/ })).not.toBeInTheDocument();
	await island.getByRole('button', { name: '好了' }).click();
	await expect.element(island.getByRole('button', { name: '开始' })).toBeVisible();
});

test.each([
	['at a shared screen is gone', true],
	['elsewhere stays', false],
])('what was handed over of a survey that cannot be stored %s', async (_, isShared) => {
	if (isShared) atSharedScreen();
	const definition = loadDefinition('assessment', 'zh-CN');
	const store = createMemoryStore(definition);
	const begun = startDraft(definition);
	const rows = { ...begun.rows, meeting_efficiency: oneAnswer.meeting_efficiency };
	await store.submitDraft({ ...begun, rows }, {});
	let entries: StoredEntry[] = [];
	store.watchEntries((found) => {
		entries = found;
	});
	await expect.poll(() => entries).toHaveLength(1);
	await store.markExported(entries);
	await expect
		.poll(() => entries.map(({ exportedHash, hash }) => exportedHash === hash))
		.toEqual(isShared ? [] : [true]);
});

test('elsewhere nobody is told that it is erased', async () => {
	await keepAnswers(oneAnswer);
	const { island } = mountTracker('assessment', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).first().click();
	await expect.element(island.getByRole('button', { name: '下载 CSV 文件' })).toBeVisible();
	await expect.element(island.getByText(/^这是大家共用的屏幕/)).not.toBeInTheDocument();
});
