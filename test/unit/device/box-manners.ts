import { expect, it } from 'vitest';
import { boxLimit, newBoxName } from '~/core/handover/box/box-name.ts';
import { ask, breakOff, type BoxUnderTest, lookInto, makeDevices, send } from './drop-box.ts';

/** What a drop box promises, whatever serves it: asked of each with so many devices. */
export function testManners(box: () => BoxUnderTest, devices: number): void {
	it(`of ${devices} devices, one in twenty broken off in the middle and retried, all of it twice, nothing is lost, doubled or overwritten`, async () => {
		const all = makeDevices(devices);
		const wanted = all.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
		const round = () =>
			Promise.all(
				all.map(async (device, at) => {
					if (at % 20 === 7) await breakOff(box(), device, 'half');
					if (at % 20 === 13) await breakOff(box(), device, 'answer');
					return send(box(), device);
				}),
			);
		const before = await lookInto(box());
		expect(new Set(await round())).toEqual(new Set(['arrived']));
		const first = await lookInto(box());
		expect(new Set(await round())).toEqual(new Set(['arrived']));
		const second = await lookInto(box());
		expect([...second]).toEqual([...first]);
		const arrived = [...second].filter(([name]) => !before.has(name));
		expect(arrived.map(([name, { text }]) => [name, text]).sort()).toEqual(wanted.sort());
	});

	it('nothing is listed, given back, changed or taken away', async () => {
		const [mine, others] = makeDevices(2);
		if (!mine || !others) throw new Error('Two were made.');
		expect(await send(box(), mine)).toBe('arrived');
		const there = await lookInto(box());
		const path = box().at + mine.name;
		expect(await ask(box(), 'PUT', path, others.bytes)).toBe(412);
		for (const [method, place] of [
			['GET', box().at],
			['GET', path],
			['PROPFIND', box().at],
			['PROPFIND', path],
			['DELETE', path],
			['MOVE', path],
			['MKCOL', `${box().at}new/`],
			['POST', path],
			['PUT', `${box().at}index.html`],
			['PUT', `${box().at}${mine.name}.php`],
			['PUT', `${box().at}below/${others.name}`],
			['PUT', `${box().at}..%2F${others.name}`],
		] as const) {
			const body = method === 'PUT' ? others.bytes : undefined;
			const status = await ask(box(), method, place, body);
			expect([403, 404, 405], `${method} ${place}: ${status}`).toContain(status);
		}
		expect([...(await lookInto(box()))]).toEqual([...there]);
	});

	it('what is over the size is refused and not there; what is as large as may be arrives', async () => {
		const large = { name: newBoxName('a.csv'), bytes: new Uint8Array(boxLimit + 1) };
		expect(await send(box(), large)).toBe('too_large');
		expect((await lookInto(box())).has(large.name)).toBe(false);
		const fits = { name: newBoxName('a.csv'), bytes: new Uint8Array(boxLimit) };
		expect(await send(box(), fits)).toBe('arrived');
		// Other bytes of another length under its name: they are not taken for it.
		expect(await send(box(), { ...fits, bytes: new Uint8Array(10) })).toBe('spoiled');
	});

	it('a piece of a file is refused, for its place in it could be past every size', async () => {
		const [device] = makeDevices(1);
		if (!device) throw new Error('One was made.');
		const far = 80_000_000_000;
		const last = far + device.bytes.length - 1;
		const headers = { 'content-range': `bytes ${far}-${last}/*` };
		const status = await ask(box(), 'PUT', box().at + device.name, device.bytes, headers);
		expect(status).toBeGreaterThanOrEqual(400);
		expect((await lookInto(box())).has(device.name)).toBe(false);
	});
}
