import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import { makePermit } from '~/core/handover/box/make-permit.ts';
import {
	decodePermit,
	encodePermit,
	type StoragePermit,
} from '~/core/handover/box/storage-permit.ts';
import { postToStorage } from '~/device/post-to-storage.ts';
import { type Device, makeDevices } from './drop-box.ts';
import { type RunningStorage, runStorage, storageHere } from './run-storage.ts';

const site = 'http://handbook.example.com';
const limit = 100_000;

/** With `npm run soak`, where it is installed. */
const isHere = process.env['WEB_SERVERS'] !== undefined && storageHere.every(existsSync);

describe.skipIf(!isHere)('storage that checks signatures and policies (Ceph’s gateway)', () => {
	let storage: RunningStorage;
	beforeAll(async () => {
		storage = await runStorage(site);
	}, 180_000);
	afterAll(() => storage.stop());

	const permitWith = (other: { secret?: string; days?: number } = {}, now = new Date()) => {
		const { origin, bucket, accessKey, secret } = storage;
		const asked = {
			...{ storage: origin, bucket, place: 'path' as const },
			...{ accessKey, secret, region: 'cn-north-1' },
		};
		const made = makePermit({ ...asked, days: 7, limit, ...other }, now);
		const permit = decodePermit(encodePermit(made));
		if (!permit) throw new Error('It was made here.');
		return permit;
	};
	/** As a page does, with as many attempts, without the pauses. */
	const post = (permit: StoragePermit, { name, bytes }: Device) =>
		postToStorage({ permit, name, bytes, wait: () => Promise.resolve() });
	const names = async () => {
		const list = await (await storage.own('GET', `/${storage.bucket}?max-keys=1000`)).text();
		return [...list.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, name = '']) => name);
	};
	const bytesOf = async (name: string) => {
		const answer = await storage.own('GET', `/${storage.bucket}/${name}`);
		return Buffer.from(await answer.arrayBuffer());
	};

	it('of 200 devices, one in twenty broken off in the middle and retried, all of it twice, nothing is lost, doubled or overwritten', async () => {
		const permit = permitWith();
		const all = makeDevices(200);
		const round = () =>
			Promise.all(
				all.map(async (device, at) => {
					if (at % 20 === 7) await breakOff(permit, device, 'half');
					if (at % 20 === 13) await breakOff(permit, device, 'answer');
					return post(permit, device);
				}),
			);
		for (const _ of [1, 2]) {
			expect(new Set(await round())).toEqual(new Set(['arrived']));
			expect((await names()).sort()).toEqual(all.map(({ name }) => `inbox/${name}`).sort());
			for (const { name, bytes } of all)
				expect((await bytesOf(`inbox/${name}`)).equals(bytes), name).toBe(true);
		}
	}, 300_000);

	it('nothing is taken but with the permit as it was signed, until it ends, in its folder and up to its size', async () => {
		const [device] = makeDevices(1);
		if (!device) throw new Error('One was made.');
		const before = await names();
		const permit = permitWith();
		const { policy = '' } = permit.fields;
		const wider = Buffer.from(policy, 'base64').toString().replace(`${limit}`, `${limit}0`);
		const changed = { ...permit.fields, policy: Buffer.from(wider).toString('base64') };
		const old = new Date(Date.now() - 8 * 86_400_000);
		expect(await post(permitWith({ secret: 'another' }), device)).toBe('no_box');
		expect(await post({ ...permit, fields: changed }, device)).toBe('no_box');
		expect(await post({ ...permit, folder: 'elsewhere/' }, device)).toBe('no_box');
		expect(await post(permitWith({}, old), device)).toBe('expired');
		const large = { ...device, bytes: new Uint8Array(limit + 1) };
		expect(await post(permit, large)).toBe('too_large');
		expect(await names()).toEqual(before);
		const fits = { name: newBoxName('a.csv'), bytes: new Uint8Array(limit) };
		expect(await post(permit, fits)).toBe('arrived');
	});

	it('a permit lets nobody list, read, change or take away, and its answers are for the site alone', async () => {
		const permit = permitWith();
		const [name = ''] = await names();
		for (const [method, path] of [
			['GET', `/${storage.bucket}`],
			['GET', `/${storage.bucket}/${name}`],
			['PUT', `/${storage.bucket}/${name}`],
			['DELETE', `/${storage.bucket}/${name}`],
		] as const) {
			const { status } = await fetch(storage.origin + path, { method });
			expect(status, `${method} ${path}`).toBe(403);
		}
		const asked = async (origin: string) => {
			const answer = await fetch(permit.address, { method: 'POST', headers: { origin } });
			return answer.headers.get('access-control-allow-origin');
		};
		expect(await asked(site)).toBe(site);
		expect(await asked('http://elsewhere.example')).toBeNull();
	});
});

/** Begins to post and goes away: in the middle, or when all is sent and before anything is answered. */
async function breakOff(permit: StoragePermit, { name, bytes }: Device, when: 'half' | 'answer') {
	let sent: Request | null = null;
	const note = async (address: string | URL | Request, init?: RequestInit) => {
		sent = new Request(address, { ...init, signal: null });
		return new Response(null, { status: 201 });
	};
	await postToStorage({ permit, name, bytes, fetch: note });
	const { headers, url } = sent ?? new Request(permit.address);
	const body = Buffer.from(await (sent ?? new Request(permit.address)).arrayBuffer());
	const { hostname, port, pathname } = new URL(url);
	await new Promise<void>((resolve, reject) => {
		const socket = connect(Number(port), hostname, () => {
			socket.write(
				`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: ${headers.get('content-type')}\r\nContent-Length: ${body.length}\r\n\r\n`,
			);
			const part = when === 'half' ? body.subarray(0, body.length >> 1) : body;
			socket.write(part, () => socket.destroy());
		});
		socket.once('error', reject);
		socket.once('close', () => resolve());
	});
}
