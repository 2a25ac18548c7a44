import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keep, type Kept, keptKeys } from '~/device/kept.ts';
import { freshDevice, mountTracker } from '../tracker/mount-tracker.tsx';

beforeEach(freshDevice);

it('erasing everything on this device leaves nothing of what the browser keeps either', async () => {
	for (const kept of Object.keys(keptKeys) as Kept[]) keep(kept, '[]', 'x');
	localStorage.setItem('goutong.map.role', 'hr');
	const { island } = mountTracker('feedback');
	await userEvent.click(island.getByText('本机上的全部数据'));
	await userEvent.click(island.getByRole('button', { name: '全部清除' }));
	await userEvent.click(island.getByRole('button', { name: '确定清除' }));
	await expect.element(island.getByText('已全部清除。')).toBeVisible();
	expect(Object.keys(localStorage)).toEqual([]);
});
