import { beforeEach, expect, test } from 'vitest';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { catchDownloads } from './catch-downloads.ts';
import { handOverKept, keepFilledIn } from './keep-answers.ts';
import { freshDevice, mountTracker, storedRows } from './mount-tracker.tsx';

beforeEach(freshDevice);

const said = (period: string, pain: string) => ({ period, pain, quotation: 'no_quote' });
const [third, fourth] = [/^2026\D+3\D*$/, /^2026\D+4\D*$/];
const asked = { name: '先交哪一份（交完接着交下一份）' };

test('what an anonymous form holds of two quarters leaves in two files, and nobody has to choose', async () => {
	const downloads = catchDownloads();
	await keepFilledIn('my_needs', [said('2026Q4', '本季度的事'), said('2026Q3', '上季度的事')]);
	const { island } = mountTracker('my_needs', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	const which = island.getByRole('group', asked);
	await expect.element(which.getByText(third)).toBeVisible();
	await expect.element(which.getByText(fourth)).toBeVisible();
	const texts: string[] = [];
	// As long as there is more, the way back says so.
	for (const next of ['返回看答案', '好了']) {
		await expect.element(island.getByText('将有 1 行离开这台设备（新填 1 行）')).toBeVisible();
		await island.getByRole('button', { name: '下载 CSV 文件' }).click();
		await expect.poll(() => downloads.files.length).toBe(texts.length + 1);
		texts.push(await downloads.text());
		await island.getByRole('button', { name: '是，已交出' }).click();
		await expect.element(island.getByRole('button', { name: next })).toBeVisible();
	}
	const has = (words: string) => texts.map((text) => text.includes(words));
	expect(has('本季度的事')).toEqual(has('上季度的事').map((is) => !is));
	const entries = await storedRows<StoredEntry>('entries');
	expect(entries.every(({ exportedHash, hash }) => exportedHash === hash)).toBe(true);
});

test('what is new of one quarter leaves together, and the deletion of what was said in another by itself', async () => {
	const downloads = catchDownloads();
	const [gone, ...kept] = await keepFilledIn('my_needs', [
		said('2026Q3', '删掉的事'),
		said('2026Q4', '一件事'),
		said('2026Q4', '另一件事'),
	]);
	if (!gone) throw new Error('Three were filled in.');
	await handOverKept([{ ...gone, hash: 'before' }], {
		deleted: true,
		values: {},
		restorable: gone.values,
		hash: gone.hash,
	});
	const { island } = mountTracker('my_needs', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	const which = island.getByRole('group', asked);
	await which.getByText(third).click();
	await expect.element(island.getByText(/（删除通知 1 行）$/)).toBeVisible();
	await which.getByText(fourth).click();
	await expect.element(island.getByText('将有 2 行离开这台设备（新填 2 行）')).toBeVisible();
	await island.getByRole('button', { name: '下载 CSV 文件' }).click();
	const text = await downloads.text();
	for (const { id } of kept) expect(text).toContain(id);
	expect(text).not.toContain(gone.id);
});

test('two filling-ins of an anonymous survey that were never handed over leave one after the other', async () => {
	const downloads = catchDownloads();
	const said = { department: 'marketing', period: '2026Q4', on_time: 4 };
	await keepFilledIn('pilot_survey', [
		{ ...said, wave: 'before' },
		{ ...said, wave: 'after' },
	]);
	const { island } = mountTracker('pilot_survey', 'zh-CN', { onCover: true });
	await island.getByRole('button', { name: '交给人力资源部' }).click();
	const which = island.getByRole('group', asked);
	await expect.element(which).toBeVisible();
	const file = async (next: string) => {
		await expect.element(island.getByText('将有 1 行离开这台设备（新填 1 行）')).toBeVisible();
		await island.getByRole('button', { name: '下载 CSV 文件' }).click();
		const text = await downloads.text();
		await island.getByRole('button', { name: '是，已交出' }).click();
		await expect.element(island.getByRole('button', { name: next })).toBeVisible();
		expect(text.match(/r-[a-z0-9]{20}/g)).toHaveLength(1);
		return text;
	};
	// Nobody has to choose.
	const first = await file('返回看答案');
	await expect.element(which).not.toBeInTheDocument();
	const second = await file('好了');
	expect([first, second].filter((text) => text.includes('试点之前'))).toHaveLength(1);
	expect([first, second].filter((text) => text.includes('试点结束以后'))).toHaveLength(1);
	await expect
		.poll(() => storedRows<StoredEntry>('entries'))
		.toSatisfy((entries: StoredEntry[]) =>
			entries.every(({ exportedHash, hash }) => exportedHash === hash),
		);
});
