import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listSources } from '../../../scripts/collect/list-sources.ts';
import { openGiven } from '../../../scripts/collect/open-given.ts';
import { refuseFailed } from '../../../scripts/collect/refuse-failed.ts';

const folder = mkdtempSync(join(tmpdir(), 'collect-disks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A name as Chinese Windows writes it: 王芳.csv. */
const gbk = Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xcd, 0xf5, 0xb7, 0xbc)]);

// macOS takes no name that is not UTF-8.
const takesBytes = process.platform === 'linux';

describe('what lies on a disk', () => {
	it.runIf(takesBytes)(
		'is read under the name people gave it, or named with why it is not',
		async () => {
			writeFileSync(gbk, '甲\n');
			writeFileSync(join(folder, '王芳'), '乙\n');
			mkdirSync(join(folder, 'other/deep'), { recursive: true });
			writeFileSync(join(folder, 'other/deep/a.csv'), '丙\n');
			symlinkSync('other', join(folder, 'there'));
			symlinkSync('other/deep/a.csv', join(folder, 'link.csv'));
			const pipe = createServer().listen(join(folder, 'pipe.csv'));
			await once(pipe, 'listening');
			const { sources } = listSources(folder);
			const read: string[][] = [];
			for (const file of sources)
				for await (const { name, data, refused } of openGiven(file, {
					identities: [],
					largeFrom: Infinity,
				}))
					read.push([name, refused ?? new TextDecoder().decode(data as Uint8Array).trim()]);
			pipe.close();
			expect(read.toSorted()).toEqual([
				['link.csv', '丙'],
				['other/deep/a.csv', '丙'],
				['pipe.csv', 'not_a_file'],
				['there', 'folder_linked'],
				['王芳 (2)', '甲'],
				['王芳', '乙'],
			]);
		},
	);
});

it('a folder that may not be looked into is refused by name, and is not an empty one', () => {
	// As for whoever may read everything, where it is gone since it was named.
	const gone = join(folder, 'gone');
	expect(() => listSources(gone)).toThrow(`${gone}, cannot be opened`);
});

describe('a run that fails', () => {
	it.each([
		['a full disk', Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }), 'is full'],
		['DuckDB on a full disk', new Error('IO Error: No space left on device'), 'is full'],
		[
			'a folder that is closed',
			Object.assign(new Error('x'), { code: 'EACCES', syscall: 'open' }),
			'nothing can be written in /results',
		],
		[
			'too large a file for the memory there is',
			Object.assign(new Error('x'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }),
			'--threads 1',
		],
		['anything else', new Error('x'), 'The computer said'],
	])('says what to do: %s', (_, error, said) => {
		expect(refuseFailed(error, '/results/out').en).toContain(said);
	});
});
