import { describe, expect, test } from 'vitest';
import { parseDeviceCopy } from '../../../src/storage/device-copy.ts';
import { readBack } from '../../../src/storage/read-back.ts';
import { takeOut } from '../../../src/storage/take-out.ts';
import { contentsOf, openTab } from './fresh-database.ts';
import { keptReleases, openRelease } from './kept-releases.ts';
import { copyOf, options, parsed, write } from './copies.ts';

describe.each(keptReleases())('what a device of release $version took out', (release) => {
	test('is read back whole', async () => {
		const old = await openRelease(release);
		const copy = await copyOf(old);
		expect(copy.unreadable).toBe(0);
		const fresh = await openTab();
		await readBack(fresh, copy, { ...options, named: ['needs', 'feedback'] });
		const [was, is] = [await contentsOf(old), await contentsOf(fresh)];
		expect(is['entries']).toEqual(was['entries']);
		expect(is['drafts']).toEqual(was['drafts']);
		// Anonymous answers tell no day any more; all else is as it was.
		const read = (await copyOf(fresh)).collected;
		const dayless = { createdAt: '', updatedAt: '' };
		const expected = copy.collected.map(({ heads, ...record }) => ({
			...record,
			heads: heads.map((head) => (head.tracker === 'assessment' ? { ...head, ...dayless } : head)),
		}));
		expect(read).toEqual(expected);
		const keys = (rows: unknown[] | undefined) => rows?.map((row) => (row as { key: string }).key);
		expect(keys(is['aside'])).toEqual(keys(was['aside']));
	});
});

describe('a file that is no copy', () => {
	test.each([
		['a CSV', '标签 [title]\r\n一\r\n', 'not_a_copy'],
		['other JSON', '{"name":"x","version":"1.0.0","dependencies":{}}', 'not_a_copy'],
		['a list', '[1,2]', 'not_a_copy'],
		['nothing', '', 'not_a_copy'],
		['a copy of a newer handbook', '{"name":"goutong","version":99,"tables":{}}', 'newer'],
		[
			'a copy without its end',
			'{"name":"goutong","version":1,"tables":{"entries":[{"id":',
			'cut_off',
		],
	])('%s is refused', (_, text, reason) => {
		expect(parseDeviceCopy(text)).toBe(reason);
	});

	test('rows of another shape are counted, and the others come', async () => {
		const db = await openTab();
		await write(db, '一');
		const copy = JSON.parse(await takeOut(db)) as { tables: Record<string, unknown[]> };
		copy.tables['entries']?.push({ id: 'r-1' }, null, 7, ['r']);
		copy.tables['drafts'] = [{ id: 's-1', rows: null }];
		copy.tables['collected'] = [{ key: 'small/r-1', tracker: 'other', heads: [] }];
		const read = parsed(`\uFEFF${JSON.stringify(copy)}`);
		expect(read.unreadable).toBe(6);
		expect(read.entries).toHaveLength(1);
	});
});
