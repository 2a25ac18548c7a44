import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { encodeReceipts } from '~/core/handover/box/receipts.ts';
import {
	entries,
	handed,
	keptFiles,
	mountDropBox,
	server,
	standInForServer,
} from './drop-box-page.tsx';

standInForServer();

const hand = (box: Locator) => box.getByRole('button', { name: '直接交给人力资源部' }).click();
const again = (box: Locator) => box.getByRole('button', { name: '再送一次' });
const states = async () => (await keptFiles()).map(({ state }) => state);
/** Which records count as handed over by the last word on them, and as what. */
const counted = () => {
	const last: BoxedFile['records'] = handed.mock.lastCall?.[0] ?? [];
	return last.map(({ id, hash }) => [id, hash]);
};

/** The panel as it is opened after a file was sent, and only a part of it was taken in. */
async function mountDamaged(options?: Parameters<typeof mountDropBox>[0]): Promise<Locator> {
	handed.mockClear();
	server.answers = { PUT: new Response(null, { status: 201 }) };
	await hand(mountDropBox());
	await expect.poll(states).toEqual(['sent']);
	await expect.poll(() => handed.mock.calls.length).toBe(1);
	const receipts = (await keptFiles()).map(({ name }) => ({
		name,
		hash: 'other',
		on: '2026-11-27',
	}));
	server.answers = { receipts: new Response(encodeReceipts(receipts)) };
	const box = mountDropBox(options);
	await expect.element(again(box)).toBeVisible();
	return box;
}

it('rows of a file that came in part and cannot go again count as handed over no longer, and it is kept until it is given up', async () => {
	const box = await mountDamaged();
	server.answers = { PUT: new Response(null, { status: 403 }) };
	await again(box).click();
	await expect.element(box.getByText(/^没有送到：服务器上的收件箱没有设好/)).toBeVisible();
	expect(await states()).toEqual(['unsent']);
	expect(counted()).toEqual(entries.map(({ id }) => [id, '']));
	await box.getByRole('button', { name: '不送了' }).click();
	await expect.poll(keptFiles).toEqual([]);

	const other = await mountDamaged();
	await other.getByRole('button', { name: '不送了' }).click();
	await expect.element(other.getByText(/里面的 2 行又算“还没交出”/)).toBeVisible();
	expect(counted()).toEqual(entries.map(({ id }) => [id, '']));
	expect(await keptFiles()).toEqual([]);
});

it('what was made open goes no more once the company has keys', async () => {
	const box = await mountDamaged({ keys: ['age1'] });
	const before = server.puts.length;
	await again(box).click();
	await expect.element(box.getByRole('status').getByText(/^公司设了密封用的钥匙/)).toBeVisible();
	expect(server.puts).toHaveLength(before);
	expect(counted()).toEqual(entries.map(({ id }) => [id, '']));
	expect(await states()).toEqual(['unsent']);
});

it('what was handed over anew is not asked to be sent again', async () => {
	const box = mountDropBox();
	await hand(box);
	await expect.element(again(box)).toBeVisible();
	server.answers = { PUT: new Response(null, { status: 201 }) };
	await hand(box);
	await expect.element(box.getByText(/^已送进收件箱/)).toBeVisible();
	expect(await states()).toEqual(['sent']);
	await expect.element(again(box)).not.toBeInTheDocument();
});

it('a file that arrives after its panel was left is noted all the same', async () => {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	vi.mocked(fetch).mockImplementation(async (_, { method } = {}) => {
		if (method !== 'PUT') throw new TypeError('The network is gone.');
		await arrived;
		return new Response(null, { status: 201 });
	});
	const box = mountDropBox();
	await hand(box);
	await expect.poll(states).toEqual(['unsent']);
	render(null, box.element());
	arrive();
	await expect.poll(states).toEqual(['sent']);
	await expect.poll(counted).toEqual(entries.map(({ id, hash }) => [id, hash]));
});
