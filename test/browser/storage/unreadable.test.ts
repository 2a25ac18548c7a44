import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { databaseVersion } from '~/storage/database-version.ts';
import { openAsItIs } from '~/storage/open-as-it-is.ts';
import { readOpenWork } from '~/storage/open-work.ts';
import { readNewest } from '~/storage/read-newest.ts';
import { freshName, openRaw, openTab } from './fresh-database.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const read = (name: string) => readNewest(name, ['complaints'], async () => {});

/** A browser whose answer to opening is an error, as Chromium's to damaged files. */
function answering(name: string, message: string) {
	return {
		open: () => {
			const opening: Partial<IDBOpenDBRequest> = { error: new DOMException(message, name) };
			queueMicrotask(() => opening.onerror?.call(opening as IDBOpenDBRequest, new Event('error')));
			return opening;
		},
	};
}

test('a database whose files are damaged is not told as one without records', async () => {
	const damaged = 'Internal error opening backing store for indexedDB.open.';
	vi.stubGlobal('indexedDB', answering('UnknownError', damaged));
	await expect(read('goutong')).rejects.toThrow('backing store');
	await expect(readOpenWork('goutong')).rejects.toThrow('backing store');
});

test('site data switched off, which a browser may tell by an error that says nothing, is no records', async () => {
	vi.stubGlobal('indexedDB', answering('UnknownError', 'The user denied permission to access it.'));
	expect(await read('goutong')).toEqual(new Map());
});

test('a database that another tab keeps from opening is told after a while, and not held when it opens later', async () => {
	vi.useFakeTimers();
	const close = vi.fn();
	const opening: Partial<IDBOpenDBRequest> = { result: { close } as unknown as IDBDatabase };
	vi.stubGlobal('indexedDB', { open: () => opening });
	const refused = expect(openAsItIs('goutong')).rejects.toThrow('in the way');
	await vi.advanceTimersByTimeAsync(60_000);
	await refused;
	opening.onsuccess?.call(opening as IDBOpenDBRequest, new Event('success'));
	expect(close).toHaveBeenCalledOnce();
});

test('tables that a newer Goutong keeps elsewhere are not told as empty ones; those an older one lacks are', async () => {
	const name = freshName();
	const older = await openRaw(name, 10, (db) => db.createObjectStore('entries', { keyPath: 'id' }));
	older.close();
	expect(await read(name)).toEqual(new Map());
	const newer = await openRaw(name, databaseVersion + 10, (db) => db.deleteObjectStore('entries'));
	onTestFinished(() => newer.close());
	await expect(read(name)).rejects.toThrow('newer');
});

test('a database that is not there is no records, and none is made', async () => {
	const name = freshName();
	expect(await read(name)).toEqual(new Map());
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});

test('the version said is that of the tables as they are made', async () => {
	expect((await openTab()).backendDB().version).toBe(databaseVersion);
});
