import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import {
	eraseHandedOver,
	forgetRemoved,
	markExported,
	removeEntries,
	restoreEntries,
} from '../../../src/storage/change-entries.ts';
import { readEntries, watchEntries } from '../../../src/storage/own-entries.ts';
import { watch } from '../../../src/storage/watch.ts';
import { freshName, openTab } from './fresh-database.ts';
import { definition, write } from './own-records.ts';

describe('watching', () => {
	test('tells at once and after every change of another tab', async () => {
		const name = freshName();
		const here = await openTab(name);
		const seen: string[][] = [];
		const titles = (entries: StoredEntry[]) => entries.map(({ values }) => String(values['title']));
		onTestFinished(watchEntries(here, 'small', (entries) => seen.push(titles(entries))));
		await expect.poll(() => seen).toEqual([[]]);
		// A worker has modules of its own: what it writes comes as from another tab.
		const other = new Worker(new URL('./other-tab.ts', import.meta.url), { type: 'module' });
		onTestFinished(() => other.terminate());
		other.postMessage({ name, title: '别处' });
		await expect.poll(() => seen.at(-1), { timeout: 15_000 }).toEqual(['别处']);
	});

	test('ends when asked to, and tells why when it cannot go on', async () => {
		const db = await openTab();
		const seen: number[] = [];
		const stop = watchEntries(db, null, (entries) => seen.push(entries.length));
		await expect.poll(() => seen).toEqual([0]);
		stop();
		await write(db, '一');
		expect(await readEntries(db, null)).toHaveLength(1);
		expect(seen).toEqual([0]);
		const failures: string[] = [];
		const fail = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
		const fails = (failure: string) => failures.push(failure);
		onTestFinished(watch(fail, () => {}, fails));
		await expect.poll(() => failures).toEqual(['full']);
	});

	test('keeps trackers apart and puts the latest first', async () => {
		const db = await openTab();
		const old = { ...(await write(db, '旧')), id: 'r-old', createdAt: '2020-01-01T00:00:00+08:00' };
		const other = { ...old, id: 'r-other', tracker: 'other' };
		await db.entries.bulkPut([old, other]);
		const titles = (await readEntries(db, 'small')).map(({ id }) => id);
		expect(titles.at(-1)).toBe('r-old');
		expect(titles).not.toContain('r-other');
		expect(await readEntries(db, null)).toHaveLength(3);
	});
});

describe('removing', () => {
	test('is a revision whose answers can be brought back', async () => {
		const db = await openTab();
		const entry = await write(db, '一');
		const [removed] = await removeEntries(db, [entry.id], definition);
		expect(removed).toMatchObject({
			deleted: true,
			values: {},
			history: [entry.hash],
			restorable: { title: '一' },
		});
		expect(await removeEntries(db, [entry.id], definition)).toEqual([removed]);
		const [restored] = await restoreEntries(db, [entry.id], definition);
		expect(restored).toMatchObject({ deleted: false, values: { title: '一' }, restorable: null });
		expect(restored?.history).toEqual([entry.hash, removed?.hash].sort());
		expect(await restoreEntries(db, [entry.id], definition)).toEqual([restored]);
	});

	test('takes all of them or none', async () => {
		const db = await openTab();
		const kept = [await write(db, '一'), await write(db, '二')];
		const { put } = IDBObjectStore.prototype;
		let room = 1;
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...given
		) {
			if (room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, given);
		});
		onTestFinished(() => full.mockRestore());
		const ids = kept.map(({ id }) => id);
		await expect(removeEntries(db, ids, definition)).rejects.toThrow();
		full.mockRestore();
		expect((await readEntries(db, 'small')).filter(({ deleted }) => deleted)).toEqual([]);
		await removeEntries(db, ids, definition);
		expect((await readEntries(db, 'small')).map(({ deleted }) => deleted)).toEqual([true, true]);
	});

	test('of what is not there does nothing', async () => {
		const db = await openTab();
		expect(await removeEntries(db, ['r-none'], definition)).toEqual([]);
		expect(await restoreEntries(db, ['r-none'], definition)).toEqual([]);
	});

	test('can be made final: the answers go, the deletion is still handed over', async () => {
		const db = await openTab();
		const kept = await write(db, '留');
		const [known, unknown] = [await write(db, '交'), await write(db, '未')];
		await markExported(db, [known]);
		await removeEntries(db, [known.id, unknown.id], definition);
		await forgetRemoved(db, 'small');
		const left = await readEntries(db, 'small');
		expect(left.map(({ id }) => id).sort()).toEqual([kept.id, known.id].sort());
		expect(left.find(({ id }) => id === known.id)).toMatchObject({
			deleted: true,
			restorable: null,
		});
		expect(await restoreEntries(db, [known.id], definition)).toEqual([]);
	});
});

describe('what was handed over can be erased', () => {
	test('with what would take it back, and nothing of other records; one changed since stays', async () => {
		const db = await openTab();
		const [gone, changed, other] = [
			await write(db, '交'),
			await write(db, '改'),
			await write(db, '别'),
		];
		const taking = (id: string) => ({
			...({ kind: 'files', at: '2026-11-27T09:00:00+08:00', files: 1 } as const),
			...{ added: 1, changed: 0, undo: [{ id, before: null, left: '' }] },
		});
		const undone = async () => (await db.takings.toArray()).flatMap(({ undo }) => undo);
		await db.takings.add(taking(other.id));
		await eraseHandedOver(db, [gone, { id: changed.id, hash: 'h-before' }]);
		const left = await readEntries(db, 'small');
		expect(left.map(({ id }) => id).sort()).toEqual([changed.id, other.id].sort());
		expect((await undone()).map(({ id }) => id)).toEqual([other.id]);
		await eraseHandedOver(db, [other]);
		expect(await undone()).toEqual([]);
	});
});
