import { expect, it } from 'vitest';
import { makePermit } from '~/core/handover/box/make-permit.ts';
import { encodePermit } from '~/core/handover/box/storage-permit.ts';
import {
	entries,
	handed,
	keptFiles,
	mountDropBox,
	server,
	standInForServer,
} from './drop-box-page.tsx';

standInForServer();

const at = 'https://storage.example.com';
const asked = {
	...{ storage: at, bucket: 'goutong', region: 'cn-north-1', accessKey: 'A', secret: 's' },
	...{ place: 'path' as const, days: 7, limit: 1_000_000 },
};
const permit = (now = new Date(), other: Partial<typeof asked> = {}) =>
	new Response(encodePermit(makePermit({ ...asked, ...other }, now)));
const hand = '直接交给人力资源部';

it('names the other origin before anything is sent, posts there alone, and keeps the file until it is confirmed', async () => {
	server.answers = { 'drop-box': permit(), POST: new Response(null, { status: 201 }) };
	const box = mountDropBox({ at });
	await expect
		.element(box.getByText(/^文件会送到 https:\/\/storage\.example\.com，那是公司的存储/))
		.toBeVisible();
	expect(server.posts).toEqual([]);
	await box.getByRole('button', { name: hand }).click();
	await expect.element(box.getByText(/^已送进收件箱，这 2 行记为“已交出”/)).toBeVisible();
	const [file] = await keptFiles();
	expect(file?.state).toBe('sent');
	expect(file?.content).not.toBeNull();
	expect(server.posts).toEqual([{ path: `${at}/goutong`, name: `inbox/${file?.name}` }]);
	expect(handed.mock.lastCall?.[0]).toEqual(entries);

	// Nobody confirms it: it can be let go of, and counts as not handed over.
	await box.getByRole('button', { name: '算作没交出' }).click();
	await expect.element(box.getByRole('dialog').getByText(/^这份文件已经送到了/)).toBeVisible();
	expect((await keptFiles()).length).toBe(1);
	await box.getByRole('button', { name: '没收到，算作没交出' }).click();
	await expect.element(box.getByText(/里面的 2 行又算“还没交出”/)).toBeVisible();
	expect(handed.mock.lastCall?.[0].map(({ hash }: { hash: string }) => hash)).toEqual(['', '']);
	expect(await keptFiles()).toEqual([]);
	await expect.element(box.getByRole('region', { name: '收件箱' })).toHaveFocus();
});

const before = new Date(Date.now() - 8 * 86_400_000);
it.each([
	['none is there', new Response(null, { status: 404 }), /^收件箱还没有开/],
	['it has ended', permit(before), /^收件箱的许可过期了/],
	[
		'it names another origin',
		permit(new Date(), { storage: 'https://elsewhere.example' }),
		/不是公司定下的那个网址/,
	],
	['it is damaged', new Response('{'), /许可读不出来/],
	['the site does not answer', null, /网站没有回应/],
])('without a permit nothing goes, and it is said why: %s', async (_, answer, said) => {
	server.answers = { 'drop-box': answer, POST: new Response(null, { status: 201 }) };
	const box = mountDropBox({ at });
	await expect.element(box.getByRole('status').getByText(said)).toBeVisible();
	expect(box.getByRole('button', { name: hand }).elements()).toEqual([]);
	expect(server.posts).toEqual([]);
});

it('a permit that ends while the page is open: nothing waits, and the other ways are named', async () => {
	server.answers = { 'drop-box': permit() };
	const box = mountDropBox({ at });
	await expect.element(box.getByRole('button', { name: hand })).toBeEnabled();
	server.answers = { 'drop-box': permit(before) };
	await box.getByRole('button', { name: hand }).click();
	await expect.element(box.getByText(/^收件箱的许可过期了/)).toBeVisible();
	expect(await keptFiles()).toEqual([]);
	expect(handed).not.toHaveBeenCalled();
});

it('a permit that was not there is found when it is looked for again, and says how much it lets in', async () => {
	server.answers = { 'drop-box': null };
	const box = mountDropBox({ at });
	const again = box.getByRole('button', { name: '再看一次' });
	await expect.element(again).toBeVisible();
	server.answers = { 'drop-box': permit() };
	await again.click();
	await expect.element(box.getByRole('button', { name: hand })).toHaveFocus();
	// The permit was replaced since: what it says counts.
	server.answers = {
		'drop-box': permit(new Date(), { limit: 1.5 * 1024 * 1024 }),
		POST: new Response(null, { status: 413 }),
	};
	await box.getByRole('button', { name: hand }).click();
	await expect.element(box.getByText(/^没有送：服务器不收这么大的文件/)).toBeVisible();
	expect(await keptFiles()).toEqual([]);

	server.answers = { 'drop-box': permit(new Date(), { limit: 10 }) };
	await box.getByRole('button', { name: hand }).click();
	await expect.element(box.getByText(/^没有送：文件超过/)).toBeVisible();
	expect(server.posts).toHaveLength(1);
});
