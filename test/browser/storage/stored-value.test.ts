import { expect, test } from 'vitest';
import { readDatabase } from '../../../scripts/fixtures/dump-database.ts';
import { decodeStored } from '../../../scripts/fixtures/stored-value.ts';
import { freshName, openRaw } from './fresh-database.ts';
import { restoreDatabase } from './kept-releases.ts';

const values: Record<string, unknown> = {
	plain: { text: '会议\n"超时"', none: null, list: [1, -1.5, true, []] },
	odd: [undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 12n ** 20n],
	moment: new Date('2026-11-23T09:00:00.123Z'),
	bytes: new Uint8Array([0, 127, 128, 255]),
	part: new Uint16Array([1, 2, 3, 65535]).subarray(1, 3),
	buffer: new Uint8Array([1, 2, 3]).buffer,
	map: new Map<unknown, unknown>([['a', new Set([1, 'b'])]]),
	named: { $type: 'Date', text: 'not one of ours' },
};

test('whatever IndexedDB holds is written as JSON and restored: rows, keys, indexes', async () => {
	const [name, copy] = [freshName(), freshName()];
	const db = await openRaw(name, 7, (raw) => {
		const rows = raw.createObjectStore('rows', { keyPath: 'id' });
		rows.createIndex('tags', 'tags', { multiEntry: true });
		rows.createIndex('pair', ['a', 'b'], { unique: true });
		const loose = raw.createObjectStore('loose', { autoIncrement: true });
		for (const value of Object.values(values)) loose.put(value);
		rows.put({ id: 'r-1', tags: ['x', 'y'], a: 1, b: 2 });
	});
	db.close();
	const kept = await readDatabase(name);
	const read: unknown = JSON.parse(JSON.stringify(kept));
	expect(read).toEqual(kept);
	const loose = kept.stores.find((store) => store.name === 'loose')?.rows ?? [];
	expect(loose.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(loose.map(({ value }) => decodeStored(value))).toEqual(Object.values(values));
	await restoreDatabase(kept, copy);
	expect({ ...(await readDatabase(copy)), name }).toEqual(kept);
});

test('a blob and a file keep their bytes, type and name', async () => {
	const name = freshName();
	const db = await openRaw(name, 1, (raw) => {
		const store = raw.createObjectStore('files', { autoIncrement: true });
		store.put(new Blob(['批注'], { type: 'text/plain' }));
		store.put(new File(['a,b'], '表.csv', { type: 'text/csv' }));
	});
	db.close();
	const rows = (await readDatabase(name)).stores[0]?.rows ?? [];
	const [blob, file] = rows.map(({ value }) => decodeStored(value));
	if (!(blob instanceof Blob) || !(file instanceof File)) throw new Error('They are no blobs.');
	expect([await blob.text(), blob.type]).toEqual(['批注', 'text/plain']);
	expect([await file.text(), file.type, file.name]).toEqual(['a,b', 'text/csv', '表.csv']);
});
