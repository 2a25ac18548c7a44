import { expect, onTestFinished, test, vi } from 'vitest';
import type { Entry } from '../../../src/core/entries/entry.ts';
import { readRegisters } from '../../../src/storage/collected.ts';
import { readRevision } from '../../../src/storage/collected-revision.ts';
import { commitImport } from '../../../src/storage/commit-import.ts';
import { toStorageFailure } from '../../../src/storage/failure.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { change, ids, register, revision } from './collected-rows.ts';
import { freshName, open, openRaw, openTab } from './fresh-database.ts';

const rows = 3000;

/** The tables of 0.1.0, with a register for each entry in `collected`. */
async function oldDatabase(entries: Entry[]): Promise<string> {
	const name = freshName();
	const db = await openRaw(name, 10, (raw) => {
		for (const table of ['entries', 'drafts']) {
			raw.createObjectStore(table, { keyPath: 'id' }).createIndex('tracker', 'tracker');
		}
		raw.createObjectStore('collected', { keyPath: 'key' }).createIndex('tracker', 'tracker');
		raw.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
		const undo = raw.createObjectStore('undo', { keyPath: 'id', autoIncrement: true });
		undo.createIndex('importId', 'importId');
		raw.createObjectStore('aside', { keyPath: 'key' }).createIndex('importId', 'importId');
		raw.createObjectStore('settings', { keyPath: 'name' });
	});
	const writing = db.transaction(['collected', 'settings'], 'readwrite');
	for (const head of entries) {
		const key = `${head.tracker}/${head.id}`;
		writing.objectStore('collected').put({ key, tracker: head.tracker, heads: [head] });
	}
	writing.objectStore('settings').put({ name: 'collected_revision', value: 7 });
	await new Promise((resolve) => writing.addEventListener('complete', resolve));
	db.close();
	return name;
}

async function all(db: Database) {
	const found = [];
	for await (const chunk of readRegisters(db)) found.push(...chunk);
	return found;
}

const old = () => [
	...ids(rows).map((id) => revision(id, `h${id}`)),
	revision('r-9', 'h9', ['h8'], 'other'),
];

test('what 0.1.0 collected is all there, in the same order and state', async () => {
	const db = await openTab(await oldDatabase(old()));
	const found = await all(db);
	expect(found.map(({ key }) => key)).toEqual(
		old()
			.map(({ tracker, id }) => `${tracker}/${id}`)
			.sort(),
	);
	expect(found.find(({ key }) => key === 'other/r-9')?.register).toEqual(
		register(revision('r-9', 'h9', ['h8'], 'other')),
	);
	expect(await readRevision(db)).toBe(7);
	expect(await db.packs.count()).toBeLessThan(rows / 50);
	expect(db.backendDB().objectStoreNames).not.toContain('collected');
});

test('a device without room for the new form keeps the old one whole, and says so', async () => {
	const name = await oldDatabase(old());
	const original = IDBObjectStore.prototype.add;
	let adds = 0;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		if (++adds > 20) throw new DOMException('No room.', 'QuotaExceededError');
		return original.apply(this, given);
	});
	onTestFinished(() => spy.mockRestore());
	expect(await open({ name })).toMatchObject({ kind: 'failed', failure: 'full' });
	const raw = await openRaw(name, 10);
	const counting = raw.transaction('collected').objectStore('collected').count();
	await new Promise((resolve) => counting.addEventListener('success', resolve));
	expect(counting.result).toBe(rows + 1);
	raw.close();
	spy.mockRestore();
	expect(await all(await openTab(name))).toHaveLength(rows + 1);
});

test('tell nothing of what came together: many imports leave what one leaves', async () => {
	const entries = ids(3000).map((id) => revision(id, `h${id}`));
	const [one, many] = [await openTab(), await openTab()];
	await commitImport(one, change(entries), { revision: null });
	const shuffled = entries.toSorted((a, b) => (a.id.slice(-1) < b.id.slice(-1) ? -1 : 1));
	for (let at = 0; at < shuffled.length; at += 500) {
		await commitImport(many, change(shuffled.slice(at, at + 500)), { revision: null });
	}
	expect(await many.packs.toArray()).toEqual(await one.packs.toArray());
});

test('hold any number of ids that begin alike, as only a forger makes them', async () => {
	const db = await openTab();
	const alike = Array.from({ length: 5000 }, (_, index) =>
		revision(`r-22${String(index).padStart(6, '0')}`, `h${index}`),
	);
	await commitImport(db, change(alike), { revision: null });
	expect(await db.packs.count()).toBe(1);
	expect((await all(db)).map(({ register: { heads } }) => heads[0])).toEqual(alike);
});

test('a failure to read one is a failure, never an empty one', async () => {
	const db = await openTab();
	await commitImport(db, change([revision('r-1', 'h1')]), { revision: null });
	await db.packs.update('small/r-1', { parts: ['[{'] });
	const again = commitImport(db, change([revision('r-1', 'h2', ['h1'])]), { revision: null });
	expect(await again.catch(toStorageFailure)).toBe('unknown');
	expect((await db.packs.toArray()).map(({ parts }) => parts)).toEqual([['[{']]);
});
