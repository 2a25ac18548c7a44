import { expect, onTestFinished, test, vi } from 'vitest';
import { noteReceipts } from '~/components/collect/drop-box/note-receipts.ts';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import { encodeReceipts } from '~/core/handover/box/receipts.ts';
import { freshDevice } from '../tracker/mount-tracker.tsx';

test('receipts of another computer are offered with one’s own, and it is said when they could not be read', async () => {
	await freshDevice();
	const [mine, theirs] = [newBoxName('a.csv'), newBoxName('b.csv')];
	const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('No network.'));
	onTestFinished(() => asked.mockRestore());
	expect(await noteReceipts([])).toEqual({ receipts: [], isWhole: true });
	expect(asked).not.toHaveBeenCalled();

	const alone = await noteReceipts([[`inbox/${mine}`, new Blob(['rows'])]]);
	expect(alone.receipts.map(({ name }) => name)).toEqual([mine]);
	expect(alone.isWhole).toBe(false);

	// A page where the file should be, as for who is not signed in, does not say that there are none.
	const page = { headers: { 'content-type': 'text/html; charset=utf-8' } };
	asked.mockResolvedValue(new Response('<h1>Sign in</h1>', page));
	expect((await noteReceipts([])).isWhole).toBe(false);
	asked.mockResolvedValue(new Response('', { status: 404 }));
	expect((await noteReceipts([])).isWhole).toBe(true);

	const published = encodeReceipts([{ name: theirs, hash: 'h', on: '2026-11-27' }]);
	asked.mockResolvedValue(new Response(published));
	const all = await noteReceipts([]);
	expect(all.receipts.map(({ name }) => name).sort()).toEqual([mine, theirs].sort());
	expect(all.isWhole).toBe(true);
});
