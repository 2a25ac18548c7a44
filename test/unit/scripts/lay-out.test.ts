import { existsSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZipDirectory } from '~/core/intake/zip-directory.ts';
import { makeKey } from '~/core/seal/make-key.ts';
import { sealBytes } from '~/core/seal/seal-bytes.ts';
import { howFar } from '../../../scripts/collect/how-far.ts';
import { layOut } from '../../../scripts/collect/lay-out.ts';
import { createLineFiles } from '../../../scripts/collect/line-files.ts';
import { openGiven } from '../../../scripts/collect/open-given.ts';
import { readSource } from '../../../scripts/collect/read-files.ts';
import { createSayProblem } from '../../../scripts/collect/say-problem.ts';
import { sayIn } from '../../../scripts/collect/sentences.ts';
import { rawZip } from '../workers/raw-zip.ts';
import { folderOf } from './collect-a-folder.ts';

const megabyte = 2 ** 20;
const key = await makeKey();
const table = strToU8('a,b\n'.repeat(100));
const large = { largeFrom: 200, identities: [key.identity] };

/** Files of a folder, each laid out from 200 bytes on; what each came to, by its name. */
async function readIn(name: string, data: Uint8Array, room?: number) {
	const folder = folderOf({ [name]: data });
	const scratch = join(folder, 'scratch');
	const said = { edits: 'aside' as const, asked: {} };
	const none = { mends: false, asideIds: new Set<string>() };
	const own = { definitions: [], zone: 'Asia/Shanghai', said, earlierFiles: 0, parts: 1, ...none };
	const out = { setting: { ...own, ...large, scratch }, lines: createLineFiles(scratch) };
	const file = { source: 0, name, path: join(folder, name), size: data.length };
	const far = { ...howFar(file), ...(room && { room: { left: room } }) };
	const read = await readSource(file, out, far);
	const laid = join(scratch, 'laid-out');
	expect(existsSync(laid) ? readdirSync(laid) : []).toEqual([]);
	return read.map(({ summary }) => [summary.name, summary.refused?.key ?? null] as const);
}

const seal = (data: Uint8Array) => sealBytes(data, [key.recipient]);
const tableZip = zipSync({ 'a.csv': table });
const [member] = readZipDirectory(tableZip) ?? [];
const packedTable = member && { zip: tableZip, member, levels: 0 };
const stored = (name: string, data: Uint8Array) => zipSync({ [name]: [data, { level: 0 }] });

describe('what a file of the folder unpacks to', () => {
	it.each([
		[8500, 256],
		[10 * megabyte, 2000],
	])('of %i bytes is %i MB at most', (size, most) => {
		expect(howFar({ size }).room.left / megabyte).toBe(most);
	});

	it('is held in all, in many small files and zips in zips', async () => {
		// They say what they do not hold, which counts and takes no time.
		const lying = { data: new Uint8Array(9), method: 8, unpacked: 30 * megabyte };
		const inner = rawZip(Array.from({ length: 20 }, (_, at) => ({ ...lying, name: `${at}.csv` })));
		const zips = Array.from({ length: 10 }, (_, at) => [`${at}.zip`, inner]);
		const data = zipSync(Object.fromEntries(zips));
		const path = join(folderOf({ 'pile.zip': data }), 'pile.zip');
		const given = { name: 'pile.zip', path, size: data.length };
		const opened = [];
		for await (const { refused } of openGiven(given, { ...large, largeFrom: 32 * megabyte }))
			opened.push(refused);
		expect(opened).toHaveLength(200);
		expect(opened.filter((refused) => refused !== 'zip_too_large')).toHaveLength(8);
	});

	it('is held in all where zips are laid out, and said', async () => {
		const inner = zipSync({ 'a.csv': table, 'b.csv': table });
		const zips = Array.from({ length: 3 }, (_, at) => [`${at}.zip`, inner]);
		const pile = zipSync(Object.fromEntries(zips), { level: 0 });
		const read = await readIn('pile.zip', pile, inner.length * 2 + table.length * 2);
		expect(read.filter(([, refused]) => refused === 'zip_too_much').map(([name]) => name)).toEqual([
			...['pile.zip/1.zip/a.csv', 'pile.zip/1.zip/b.csv'],
			'pile.zip/2.zip',
		]);
	});
});

describe('what is laid out', () => {
	it('is opened no deeper than what is not: sealed seven times', async () => {
		let data: Uint8Array = table;
		for (let at = 0; at < 7; at++) data = await seal(stored(`${at}.age`, data));
		const [[name, refused] = []] = await readIn('a.age', data);
		expect([name?.split('/').length, refused]).toEqual([6, 'sealed_damaged']);
	});

	it('is opened no deeper than what is not: a zip in a zip in a zip', async () => {
		const data = stored('b.zip', stored('c.zip', stored('d.csv', table)));
		const [[name] = []] = await readIn('a.zip', data);
		expect(name).toBe('a.zip/b.zip/c.zip');
	});

	/** Lays out a table that came sealed, or in a zip, where the disk has so much room, and writes so. */
	function lay(
		scratch: string,
		free = 2 ** 50,
		write: (file: number, bytes: Uint8Array, at: number) => number = writeSync,
		packed = {},
	) {
		const opened = { name: 'a', origin: 'file', data: table, refused: null } as const;
		const sealed = { ...opened, wasSealed: true as const, ...packed };
		const setting = { scratch, largeFrom: 200, far: howFar({ size: 9 }) };
		return layOut(sealed, { source: 0, member: 0 }, setting, { free: () => free, write });
	}

	it.each([
		['in a zip', { data: null, packed: packedTable }],
		['sealed', {}],
	])('is alone refused where the disk has no room for it, %s', (_, packed) => {
		const none = lay(folderOf({}), table.length * 2 - 1, writeSync, packed);
		expect(none).toMatchObject({ problem: { key: 'disk_full' } });
		expect(lay(folderOf({}), table.length * 2, writeSync, packed)).toHaveProperty('clear');
	});

	it('is gone again where the disk is full half way, each at a path of its own', () => {
		const scratch = folderOf({});
		const [first, second] = [lay(scratch), lay(scratch)];
		const breaks = (file: number, bytes: Uint8Array) => {
			writeSync(file, bytes.subarray(0, 9));
			throw new Error('ENOSPC');
		};
		expect(() => lay(scratch, 2 ** 50, breaks)).toThrow('ENOSPC');
		expect(readdirSync(join(scratch, 'laid-out'))).toHaveLength(2);
		for (const laid of [first, second]) if (laid && 'clear' in laid) laid.clear();
		expect(readdirSync(join(scratch, 'laid-out'))).toEqual([]);
	});

	it.each(['zip_too_much', 'disk_full'])('says what to do: %s', (problem) => {
		for (const language of ['zh-CN', 'en'] as const) {
			const say = createSayProblem([], (word) => word, sayIn(language));
			const params = { size: 600, free: 20 };
			expect(say({ key: problem, field: null, params }, null)).toMatch(/600 MB.*(再|again)/u);
		}
	});
});

it('whoever breaks the run off is heard between any two files', async () => {
	let turns = 0;
	let isReading = true;
	const next = () => {
		turns += 1;
		if (isReading) setImmediate(next);
	};
	const files = Array.from({ length: 50 }, (_, at) => [`${at}.csv`, table.subarray(0, 100)]);
	next();
	await readIn('a.zip', zipSync(Object.fromEntries(files)));
	isReading = false;
	expect(turns).toBeGreaterThan(50);
});
