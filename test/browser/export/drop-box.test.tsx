import { expect, it } from 'vitest';
import { encodeReceipts } from '~/core/handover/box/receipts.ts';
import { eraseEverything } from '~/storage/erase-everything.ts';
import { expectNoBarriers } from '../expect-no-barriers.ts';
import { openTab } from '../storage/fresh-database.ts';
import {
	entries,
	handed,
	keptFiles,
	mountDropBox,
	server,
	standInForServer,
} from './drop-box-page.tsx';

standInForServer();

it('what broke off is kept and goes again under its name, is handed over when it arrived, and let go of with its receipt', async () => {
	const box = mountDropBox();
	await box.getByRole('button', { name: '直接交给人力资源部' }).click();
	await expect.element(box.getByText(/^没有送到：网络断了。文件还在这台设备上/)).toBeVisible();
	expect(new Set(server.puts.map(({ path }) => path)).size).toBe(1);
	expect(server.puts).toHaveLength(4);
	expect(handed).not.toHaveBeenCalled();
	expect((await keptFiles()).map(({ state, rows }) => [state, rows])).toEqual([['unsent', 2]]);
	await expectNoBarriers(box.element());

	// As after the page was closed: the attempt before had arrived in spite of all.
	const again = mountDropBox();
	const length = String(server.puts[0]?.bytes.split(',').length);
	server.answers = {
		PUT: new Response(null, { status: 412 }),
		HEAD: new Response(null, { headers: { 'content-length': length } }),
	};
	await again.getByRole('button', { name: '再送一次' }).click();
	await expect.element(again.getByText(/^已送进收件箱，这 2 行记为“已交出”/)).toBeVisible();
	expect(server.puts[4]).toEqual(server.puts[0]);
	expect(handed.mock.lastCall?.[0]).toEqual(entries);
	const [sent] = await keptFiles();
	expect(sent?.state).toBe('sent');
	expect(sent?.content).not.toBeNull();

	const receipts = [{ name: sent?.name ?? '', hash: sent?.hash ?? '', on: '2026-11-27' }];
	server.answers = { receipts: new Response(encodeReceipts(receipts)) };
	await expect.element(mountDropBox().getByText('已收到')).toBeVisible();
	expect((await keptFiles()).map(({ state, content }) => [state, content])).toEqual([
		['received', null],
	]);
	const db = await openTab('goutong');
	await eraseEverything(db, 'own');
	db.close();
	expect(await keptFiles()).toEqual([]);
});

it.each([
	[
		413,
		'没有送：服务器不收这么大的文件。内容还在这台设备上，请下载文件，用别的办法交给人力资源部，并告诉他们服务器的上限设得太小。',
	],
	[405, /^没有送到：服务器上的收件箱没有设好，或者不对您开放。/],
])(
	'a server that answers %i: the other ways are named, and nothing waits',
	async (status, said) => {
		server.answers = { PUT: new Response(null, { status }) };
		const box = mountDropBox();
		await box.getByRole('button', { name: '直接交给人力资源部' }).click();
		await expect.element(box.getByText(said)).toBeVisible();
		expect(server.puts).toHaveLength(1);
		expect(handed).not.toHaveBeenCalled();
		expect(await keptFiles()).toEqual([]);
	},
);

it('where something else answers, nobody is told that the file arrived, nor that it did not', async () => {
	server.answers = { PUT: new Response(null, { status: 511 }) };
	const box = mountDropBox();
	await box.getByRole('button', { name: '直接交给人力资源部' }).click();
	await expect.element(box.getByText(/^没有得到收件箱的回答，不知道送到没有。/)).toBeVisible();
	await expect.element(box.getByText('没有确认送到', { exact: true })).toBeVisible();
	expect((await keptFiles()).map(({ state }) => state)).toEqual(['unsent']);
});

it('where only a part lies there, the file goes under another name', async () => {
	let asked = 0;
	server.answers = { HEAD: new Response(null, { headers: { 'content-length': '7' } }) };
	Object.defineProperty(server.answers, 'PUT', {
		get: () => new Response(null, { status: asked++ === 0 ? 412 : 201 }),
	});
	const box = mountDropBox();
	await box.getByRole('button', { name: '直接交给人力资源部' }).click();
	await expect.element(box.getByText(/^已送进收件箱/)).toBeVisible();
	expect(new Set(server.puts.map(({ path }) => path)).size).toBe(2);
	expect((await keptFiles()).map(({ state }) => state)).toEqual(['sent']);
});

it('where the company has keys only what is sealed goes, and nothing without a name goes open', async () => {
	const keyed = mountDropBox({ keys: ['age1'] });
	await expect
		.element(keyed.getByText(/^公司设了密封用的钥匙，收件箱只收密封的文件。/))
		.toBeVisible();
	const nameless = mountDropBox({ anonymous: true });
	await expect.element(nameless.getByText(/^这张表是匿名的，收件箱只收密封过的/)).toBeVisible();
	expect(nameless.getByRole('button').elements()).toEqual([]);
	expect(server.puts).toEqual([]);
});
