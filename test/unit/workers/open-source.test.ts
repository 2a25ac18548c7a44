import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSource, type OpenedSource } from '~/core/intake/read-sources.ts';
import { propertyRuns } from '../property-runs.ts';
import { rawZip } from './raw-zip.ts';

async function open(bytes: Uint8Array): Promise<OpenedSource[]> {
	const data = new Blob([new Uint8Array(bytes)]);
	return [...(await openSource({ name: 'pile.zip', origin: 'file', data }))];
}

const namesIn = async (bytes: Uint8Array) => (await open(bytes)).map(({ name }) => name);
const textOf = ({ data }: OpenedSource) =>
	data instanceof Uint8Array ? new TextDecoder().decode(data) : null;

const table = strToU8('reason\r\n忙\r\n');
const workbook = zipSync({ '[Content_Types].xml': table, 'xl/workbook.xml': table });

describe('a zip that is opened', () => {
	it('gives every file in it, tables or not, each under its own name', async () => {
		const inner = zipSync({ 'b.csv': table });
		const pile = { 'a.csv': table, 'c.xlsx': workbook, 'd.zip': inner, '资料/no-ending': table };
		expect(await namesIn(zipSync(pile))).toEqual([
			'pile.zip/a.csv',
			'pile.zip/c.xlsx',
			'pile.zip/d.zip/b.csv',
			'pile.zip/资料/no-ending',
		]);
	});

	it('leaves out folders and what only machines put there', async () => {
		const files = {
			'a/': new Uint8Array(),
			'__MACOSX/._a.csv': table,
			'x/__MACOSX/a.csv': table,
			'.DS_Store': table,
			'a/Thumbs.db': table,
			'a/b.csv': table,
		};
		expect(await namesIn(zipSync(files))).toEqual(['pile.zip/a/b.csv']);
		const [only] = await open(zipSync({ 'a/': new Uint8Array() }));
		expect(only).toMatchObject({ name: 'pile.zip', data: null, refused: 'zip_empty' });
		expect(await open(zipSync({}))).toMatchObject([{ refused: 'zip_empty' }]);
	});

	it('opens zips inside it, and hands those inside them on by name to be refused', async () => {
		const deepest = zipSync({ 'deep.csv': table });
		const nested = zipSync({ 'b.zip': zipSync({ 'c.zip': deepest, 'd.csv': table }) });
		const found = await open(nested);
		expect(found.map(({ name }) => name)).toEqual(['pile.zip/b.zip/c.zip', 'pile.zip/b.zip/d.csv']);
		expect(found[0]?.data).toEqual(deepest);
	});

	it('is a workbook only by its own parts, not by those of a file packed in it as it is', async () => {
		expect(await open(workbook)).toMatchObject([{ name: 'pile.zip', data: workbook }]);
		const numbers = zipSync({ 'Index/Document.iwa': table, 'preview.jpg': table });
		expect(await open(numbers)).toMatchObject([{ name: 'pile.zip', data: numbers }]);
		expect(await namesIn(zipSync({ 'a.numbers': numbers }))).toEqual(['pile.zip/a.numbers']);
		const pile = zipSync({ 'w.xlsx': [workbook, { level: 0 }], 'a.csv': table });
		expect(await namesIn(pile)).toEqual(['pile.zip/w.xlsx', 'pile.zip/a.csv']);
	});

	it('reads two files of one name and tells them apart', async () => {
		const zip = rawZip([
			{ name: 'a.csv', data: strToU8('one') },
			{ name: 'a (2).csv', data: strToU8('two') },
			{ name: 'a.csv', data: strToU8('three') },
			{ name: 'a.csv', data: strToU8('four') },
		]);
		const found = await open(zip);
		expect(found.map(textOf)).toEqual(['one', 'two', 'three', 'four']);
		expect(found.map(({ name }) => name)).toEqual([
			'pile.zip/a.csv',
			'pile.zip/a (2).csv',
			'pile.zip/a (3).csv',
			'pile.zip/a (4).csv',
		]);
	});

	it.each([
		['GB18030, as Chinese Windows writes them', [0xca, 0xd0, 0xb3, 0xa1], 0, '市场'],
		['UTF-8 without its mark', [...strToU8('客服部/七月')], 0, '客服部/七月'],
		['UTF-8 with its mark', [...strToU8('访谈')], 0x800, '访谈'],
		['GB18030 of four bytes', [0x81, 0x30, 0x81, 0x30, 0xb2, 0xbf], 0, '\u0080部'],
	])('reads names in %s', async (_how, bytes, flags, name) => {
		const zip = rawZip([{ name: Uint8Array.from(bytes), data: table, flags }]);
		expect(await namesIn(zip)).toEqual([`pile.zip/${name}`]);
	});

	it('refuses by name what is locked, damaged or says a wrong size, and reads the rest', async () => {
		const zip = rawZip([
			{ name: 'locked.csv', data: table, flags: 1 },
			{ name: 'odd.csv', data: table, method: 12 },
			{ name: 'wrong.csv', data: table, checksum: 1 },
			{ name: 'short.csv', data: table, unpacked: table.length - 1 },
			{ name: 'huge.csv', data: table, unpacked: 600 * 1024 * 1024 },
			{ name: 'good.csv', data: table },
		]);
		const found = await open(zip);
		expect(found.map(({ name, refused }) => [name.slice(9), refused])).toEqual([
			['locked.csv', 'zip_locked'],
			['odd.csv', 'zip_locked'],
			['wrong.csv', 'zip_damaged'],
			['short.csv', 'zip_damaged'],
			['huge.csv', 'zip_too_large'],
			['good.csv', null],
		]);
	});

	it('unpacks no more than its limit, honest or lying, and shared bytes only once', async () => {
		const zeros = { name: 'zeros.csv', data: new Uint8Array(1000), unpacked: 200 * 1024 * 1024 };
		const bomb = zipSync({ 'a.csv': new Uint8Array(1024 * 1024), 'b.csv': table });
		const found = await open(rawZip([zeros, zeros, { name: 'bomb.zip', data: bomb }]));
		expect(found.map(({ refused }) => refused)).toEqual([
			'zip_damaged',
			'zip_too_large',
			null,
			null,
		]);
		const one = { name: 'a.csv', data: strToU8('x'.repeat(1000)) };
		const shared = await open(
			rawZip(
				Array.from({ length: 50 }, () => one),
				{ once: true },
			),
		);
		expect(shared).toHaveLength(50);
		expect(shared.filter(({ data }) => data !== null).length).toBeLessThan(10);
	});

	it('is refused as damaged where its list of files is cut off', async () => {
		const whole = zipSync({ 'a.csv': table, 'b.csv': table });
		for (let length = 4; length < whole.length; length++) {
			expect(await open(whole.subarray(0, length))).toMatchObject([{ refused: 'zip_damaged' }]);
		}
	});

	it('gives every file exactly once, whatever is in it', async () => {
		const name = fc.constantFrom('a.csv', 'b.csv', 'a (2).csv', '表', 'x/a.csv', '.hidden', 'f/');
		const bytes = fc.uint8Array({ maxLength: 20 });
		const files = fc.array(fc.record({ name, data: bytes }), { minLength: 1, maxLength: 6 });
		const zips = fc.array(
			fc.oneof(
				fc.record({ name, data: bytes }),
				fc.record({ name: fc.constant('i.zip'), data: files.map((list) => rawZip(list)) }),
			),
			{ minLength: 1, maxLength: 6 },
		);
		await fc.assert(
			fc.asyncProperty(zips, async (list) => {
				const found = await open(rawZip(list));
				const names = found.map((file) => file.name);
				expect(new Set(names).size).toBe(names.length);
				const meant = list.filter((file) => !/^\.|\/$/u.test(file.name));
				const plain = meant.filter((file) => file.name !== 'i.zip');
				const inner = found.filter((file) => /^pile\.zip\/i( \(\d\))?\.zip/u.test(file.name));
				const gone = [{ refused: 'zip_empty' }];
				if (meant.length === 0) {
					expect(found).toMatchObject(gone);
					return;
				}
				expect(found.length - inner.length).toBe(plain.length);
				const outer = found.filter((file) => !inner.includes(file));
				expect(outer.map((file) => file.data)).toEqual(plain.map((file) => file.data));
			}),
			{ numRuns: Math.min(propertyRuns, 2000) },
		);
	});

	it('ends in files with data or a reason, whatever the bytes after its mark', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (rest) => {
				const found = await open(Uint8Array.from([0x50, 0x4b, 3, 4, ...rest]));
				expect(found.length).toBeGreaterThan(0);
				for (const { data, refused } of found) expect(data === null).toBe(refused !== null);
			}),
			{ numRuns: Math.min(propertyRuns, 2000) },
		);
	});
});
