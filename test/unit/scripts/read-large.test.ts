import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { encodingOf } from '../../../scripts/collect/encoding-of.ts';
import { createLineFiles, lineFilesIn, linesIn } from '../../../scripts/collect/line-files.ts';
import { readLarge } from '../../../scripts/collect/read-large.ts';

const folder = mkdtempSync(join(tmpdir(), 'collect-large-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.csv');
const gbk = Buffer.of(0xb7, 0xc3, 0xcc, 0xb8, 0xbc, 0xc7, 0xc2, 0xbc, 0x0a);

it.each([
	['UTF-16 without a mark', Buffer.from('访谈,记录\nabc,\n', 'utf16le'), 'utf-16le'],
	['the same, big-endian', Buffer.from('访谈,记录\nabc,\n', 'utf16le').swap16(), 'utf-16be'],
	[
		'GB18030 behind 17 MB of English',
		Buffer.concat([Buffer.alloc(17 * 2 ** 20, 'abcdefg\n'), gbk]),
		'gb18030',
	],
	['nothing but English', Buffer.from('abc\n'), 'utf-8'],
	['UTF-8 that turns into GB18030', Buffer.concat([Buffer.from('访谈记录\n'), gbk]), null],
])('the encoding of a large table is told: %s', (_, bytes, encoding) => {
	writeFileSync(path, bytes);
	expect(encodingOf(path)).toBe(encoding);
});

it.each([
	['is gone', () => rmSync(path, { force: true })],
	['is written anew', () => writeFileSync(path, gbk)],
])('a large table that %s while it is read is refused, and the others go on', (_, change) => {
	writeFileSync(path, '访谈记录\n'.repeat(9));
	const scratch = join(folder, 'scratch');
	const setting = {
		...{
			scratch,
			largeFrom: 0,
			parts: 1,
			mends: false,
			asideIds: new Set<string>(),
			identities: [],
			earlierFiles: 0,
			zone: 'Asia/Shanghai',
		},
		said: { edits: 'aside' as const, asked: {} },
		// They are asked for between the two readings.
		get definitions() {
			change();
			return [];
		},
	};
	const out = { setting, lines: createLineFiles(scratch) };
	const read = readLarge({ source: 0, name: 'a.csv', path, size: 99 }, out);
	expect(read).toMatchObject({ rows: 0, refused: { key: 'file_unreadable' } });
	expect(readdirSync(join(scratch, 'large'))).toEqual([]);
});

it('many files of lines grow at once, with few of them open', () => {
	const lines = createLineFiles(join(folder, 'many'));
	const before = process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
	const names = Array.from({ length: 100 }, (_, at) => `${at}`);
	for (const round of [1, 2])
		for (const name of names) lines.add(name, `${round}${'x'.repeat(64 * 1024)}\n`);
	if (before > 0) expect(readdirSync('/proc/self/fd').length - before).toBeLessThan(50);
	lines.close();
	for (const name of names)
		expect([...linesIn(lineFilesIn(join(folder, 'many'), name))].map(([one]) => one)).toEqual([
			'1',
			'2',
		]);
});
