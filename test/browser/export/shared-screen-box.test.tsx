import { expect, it } from 'vitest';
import { encodeReceipts } from '~/core/handover/box/receipts.ts';
import { atSharedScreen } from '../at-shared-screen.ts';
import { handed, keptFiles, mountDropBox, server, standInForServer } from './drop-box-page.tsx';

standInForServer();

const states = async () => (await keptFiles()).map(({ state }) => state);

it('at a shared screen a file that arrived is not named, and kept until its receipt came', async () => {
	atSharedScreen();
	server.answers = { PUT: new Response(null, { status: 201 }) };
	const box = mountDropBox();
	await box.getByRole('button', { name: '直接交给人力资源部' }).click();
	await expect.element(box.getByText(/^已送进收件箱，这 2 行记为“已交出”，这台共用/)).toBeVisible();
	expect(handed).toHaveBeenCalledOnce();
	expect(await states()).toEqual(['sent']);
	await expect.element(box.getByText('交进收件箱的文件')).not.toBeInTheDocument();

	// Only a part of it was taken in: named, to be sent again, and not to be let go of by whoever stands there.
	const [sent] = await keptFiles();
	const other = [{ name: sent?.name ?? '', hash: 'h0', on: '2026-11-27' }];
	server.answers = { ...server.answers, receipts: new Response(encodeReceipts(other)) };
	const damaged = mountDropBox();
	await expect.element(damaged.getByText('收到的不完整')).toBeVisible();
	await expect.element(damaged.getByRole('button', { name: '不送了' })).not.toBeInTheDocument();
	await damaged.getByRole('button', { name: '再送一次' }).click();
	await expect.poll(states).toEqual(['sent']);
	expect(server.puts.at(-1)?.bytes).toBe(server.puts[0]?.bytes);
	await expect.element(damaged.getByText('交进收件箱的文件')).not.toBeInTheDocument();

	const [again] = await keptFiles();
	const receipts = [{ name: again?.name ?? '', hash: again?.hash ?? '', on: '2026-11-28' }];
	server.answers = { receipts: new Response(encodeReceipts(receipts)) };
	const last = mountDropBox();
	await expect.poll(states).toEqual([]);
	await expect.element(last.getByText('已收到')).not.toBeInTheDocument();
});
