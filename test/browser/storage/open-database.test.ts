import Dexie from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { toStorageFailure } from '../../../src/storage/failure.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import { takeOut } from '../../../src/storage/take-out.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { freshName, open, openRaw, openTab } from './fresh-database.ts';

const definition = smallDefinition();

function failingFactory(name: string, when: 'throws' | 'later'): IDBFactory {
	const error = new DOMException('Not in this browser.', name);
	const open = () => {
		if (when === 'throws') throw error;
		const request: Record<string, unknown> = { error };
		queueMicrotask(() => {
			const { onerror } = request;
			const event = { target: request, preventDefault() {}, stopPropagation() {} };
			if (typeof onerror === 'function') onerror.call(request, event);
		});
		return request;
	};
	const { cmp, databases, deleteDatabase } = indexedDB;
	// Only what opening needs: a browser in which it fails cannot be had in a test.
	return { open, cmp, databases, deleteDatabase } as unknown as IDBFactory;
}

test('opens an empty database and finds in it later what was written', async () => {
	const name = freshName();
	const first = await openTab(name);
	await submitDraft(
		first,
		{ ...startDraft(definition), rows: { '': { title: '一' } } },
		definition,
	);
	first.close();
	const second = await openTab(name);
	expect(await readEntries(second, 'small')).toMatchObject([{ values: { title: '一' } }]);
});

test.each([
	['there is no IndexedDB', null, 'blocked'],
	['asking for it is forbidden', failingFactory('SecurityError', 'throws'), 'blocked'],
	['a private window refuses to open it', failingFactory('InvalidStateError', 'later'), 'blocked'],
	['there is no room to open it', failingFactory('QuotaExceededError', 'later'), 'full'],
	['the disk fails', failingFactory('UnknownError', 'later'), 'unknown'],
] as const)('where %s, it says so and does not throw', async (_, factory, failure) => {
	vi.spyOn(console, 'warn').mockImplementation(() => {});
	onTestFinished(() => void vi.restoreAllMocks());
	expect(await open({ name: freshName(), factory })).toMatchObject({ kind: 'failed', failure });
});

test('data of a newer Goutong can be read and taken out, and is not touched', async () => {
	const name = freshName();
	const raw = await openRaw(name, 990, (db) => {
		db.createObjectStore('entries', { keyPath: 'id' }).createIndex('tracker', 'tracker');
		db.createObjectStore('holograms', { keyPath: 'id' });
	});
	const writing = raw.transaction(['entries', 'holograms'], 'readwrite');
	writing.objectStore('entries').put({ id: 'r-1', tracker: 'small', createdAt: '2030-01-01' });
	writing.objectStore('holograms').put({ id: 'x', 全息: '图' });
	await new Promise((resolve) => writing.addEventListener('complete', resolve));
	raw.close();

	const result = await open({ name });
	expect(result).toMatchObject({ kind: 'newer', failure: 'newer' });
	if (result.kind !== 'newer') return;
	expect(await readEntries(result.db, 'small')).toMatchObject([{ id: 'r-1' }]);
	expect(JSON.parse(await takeOut(result.db))).toMatchObject({
		version: 99,
		tables: { entries: [{ id: 'r-1' }], holograms: [{ id: 'x', 全息: '图' }] },
	});
	const refused = await result.db.entries.clear().catch(toStorageFailure);
	expect(refused).toBe('newer');
	result.db.close();

	const again = await openRaw(name, 990);
	onTestFinished(() => again.close());
	expect([...again.objectStoreNames]).toEqual(['entries', 'holograms']);
});

test('a tab that brings a newer form is let in at once, and this one says so from then on', async () => {
	const name = freshName();
	const onLost = vi.fn();
	const warn = vi.spyOn(console, 'warn');
	onTestFinished(() => warn.mockRestore());
	const db = await openTab(name, { onLost });
	const draft = await saveDraft(db, startDraft(definition), definition, null);
	const newer = await openRaw(name, 990);
	onTestFinished(() => newer.close());
	expect(onLost.mock.calls).toEqual([['upgraded']]);
	expect(await saveDraft(db, draft, definition, draft).catch(toStorageFailure)).toBe('upgraded');
	expect(warn).not.toHaveBeenCalled();
});

test('an older tab in the way is named, and when it is closed all goes on', async () => {
	const name = freshName();
	const older = await openRaw(name, 5);
	const onWaiting = vi.fn(() => older.close());
	const db = await openTab(name, { onWaiting });
	expect(onWaiting).toHaveBeenCalledOnce();
	expect(await db.entries.count()).toBe(0);
});

test('every tab that waits for an older one says so, and when that is closed all go on', async () => {
	const name = freshName();
	const older = await openRaw(name, 5);
	const waits = [vi.fn(), vi.fn(), vi.fn()];
	const tabs = waits.map((onWaiting) => openTab(name, { onWaiting }));
	for (const onWaiting of waits) await expect.poll(() => onWaiting).toHaveBeenCalled();
	older.close();
	for (const tab of tabs) expect(await (await tab).entries.count()).toBe(0);
});

test('a connection that the browser ends is told, and the next reading opens another', async () => {
	const onClosed = vi.fn();
	const db = await openTab(freshName(), { onClosed });
	await saveDraft(db, startDraft(definition), definition, null);
	for (const times of [1, 2]) {
		const connection = db.backendDB();
		connection.close();
		connection.dispatchEvent(new Event('close'));
		expect(onClosed).toHaveBeenCalledTimes(times);
		expect(await db.drafts.count()).toBe(1);
	}
	db.close();
	expect(onClosed).toHaveBeenCalledTimes(2);
});

test('a failure is recognised however deep it is wrapped', () => {
	const quota = new DOMException('Full.', 'QuotaExceededError');
	expect(toStorageFailure(quota)).toBe('full');
	expect(toStorageFailure(new Dexie.AbortError('Aborted.', quota))).toBe('full');
	expect(toStorageFailure(new Dexie.BulkError('Bulk.', { 0: quota }))).toBe('full');
	expect(toStorageFailure(new Dexie.DatabaseClosedError('Closed.'))).toBe('upgraded');
	expect(toStorageFailure(new Dexie.DatabaseClosedError('Closed.', quota))).toBe('full');
	expect(toStorageFailure(new Dexie.ConstraintError('Twice.'))).toBe('unknown');
	expect(toStorageFailure(new Error('Wrapped.', { cause: quota }))).toBe('full');
	const denied = 'The user denied permission to access the database.';
	expect(toStorageFailure(new DOMException(denied, 'UnknownError'))).toBe('blocked');
	expect(toStorageFailure(new Dexie.UnknownError(denied))).toBe('blocked');
	for (const odd of [null, undefined, 'full', { name: 'QuotaExceededError' }]) {
		expect(toStorageFailure(odd)).toBe('unknown');
	}
});
