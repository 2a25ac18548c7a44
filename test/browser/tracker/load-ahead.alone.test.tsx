import { beforeEach, expect, test } from 'vitest';
import { freshDevice, mountTracker } from './mount-tracker.tsx';

beforeEach(freshDevice);

const parts = ['/tracker/writing.ts', '/export/ExportPanel.tsx', '/tracker/DeviceTools.tsx'];

/** Modules the page has asked for, of those a tracker needs only later. */
function later(): string[] {
	const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
	return parts.filter((file) => names.some((name) => name.endsWith(file)));
}

test('what saves, deletes, hands over and erases is fetched when the form has woken, without a tap', async () => {
	performance.setResourceTimingBufferSize(10_000);
	expect(later()).toEqual([]);
	const { island } = mountTracker('assessment');
	await expect.element(island.getByRole('button', { name: /^(保存|填好了)/ })).toBeEnabled();
	await expect.poll(later).toEqual(parts);
});
