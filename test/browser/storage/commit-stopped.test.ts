import { expect, onTestFinished, test, vi } from 'vitest';
import { readRevision } from '../../../src/storage/collected-revision.ts';
import { toStorageFailure } from '../../../src/storage/failure.ts';
import { change, ids, revision } from './collected-rows.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';
import { spyOnTransactions } from './spy-on-transactions.ts';
import { commit } from './commits.ts';

/** IndexedDB of a storage bucket with so many bytes of room; gone when the test is over. */
async function smallDisk(quota: number): Promise<IDBFactory> {
	// Not in TypeScript's library yet.
	const { storageBuckets } = navigator as unknown as {
		storageBuckets: {
			open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
			delete(name: string): Promise<void>;
		};
	};
	const name = `disk-${crypto.randomUUID()}`;
	onTestFinished(() => storageBuckets.delete(name));
	return (await storageBuckets.open(name, { quota })).indexedDB;
}

test('a plan made before another tab imported is refused, and writes nothing', async () => {
	const name = freshName();
	const [one, two] = [await openTab(name), await openTab(name)];
	const planned = await readRevision(one);
	await commit(two, change([revision('r-1', 'h1')]));
	const before = await contentsOf(one);
	const plan = change([revision('r-2', 'h2')]);
	expect(await commit(one, plan, { revision: planned })).toEqual({ kind: 'stale' });
	expect(await contentsOf(one)).toEqual(before);
});

test('progress rises from 0 to 1, and is 1 only when the disk has it', async () => {
	const seen = spyOnTransactions();
	const db = await openTab();
	const steps: [number, string | undefined][] = [];
	const onProgress = (done: number) => steps.push([done, seen.at(-1)?.ended]);
	await commit(db, change(ids(4100).map((id) => revision(id, `h${id}`))), { onProgress });
	const numbers = steps.map(([done]) => done);
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
	expect(numbers.length).toBeGreaterThan(3);
	expect(steps.at(-1)).toEqual([1, 'complete']);
	expect(steps.slice(0, -1).every(([done, ended]) => done < 1 && ended === 'open')).toBe(true);
});

test('a failure in the middle leaves nothing', async () => {
	const db = await openTab();
	await commit(db, change([revision('r-1', 'h1')]));
	const before = await contentsOf(db);
	let puts = 0;
	const original = IDBObjectStore.prototype.put;
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		if (++puts > 30) throw new DOMException('No room.', 'QuotaExceededError');
		return original.apply(this, given);
	});
	onTestFinished(() => spy.mockRestore());
	const big = change(ids(4100).map((id) => revision(id, `h${id}`)));
	expect(await commit(db, big).catch(toStorageFailure)).toBe('full');
	expect(await contentsOf(db)).toEqual(before);
});

test('a device without room says so, and keeps what it had', async () => {
	const db = await openTab(freshName(), { factory: await smallDisk(2_000_000) });
	await commit(db, change([revision('r-1', 'h1')]));
	const before = await contentsOf(db);
	const noise = () => String.fromCharCode(...crypto.getRandomValues(new Uint8Array(20_000)));
	const big = ids(400).map((id) => ({ ...revision(id, `h${id}`), values: { note: noise() } }));
	expect(await commit(db, change(big)).catch(toStorageFailure)).toBe('full');
	expect(await contentsOf(db)).toEqual(before);
});
