import { expect, onTestFinished, test, vi } from 'vitest';
import { toStorageFailure } from '~/storage/failure.ts';
import { takeIn } from '~/storage/take-in.ts';
import { ids, register, revision } from './collected-rows.ts';
import { contentsOf, openTab } from './fresh-database.ts';
import { write } from './own-records.ts';

const coming = (id: string) => ({
	register: register(revision(id, `h${id}`)),
	...{ exportedHash: null, restorable: null },
});
const many = ids(200);
const taking = {
	...{ kind: 'files' as const, at: '2026-11-23T09:00:00+08:00', files: 1, checked: null },
	records: new Map(many.map((id) => [id, coming(id)])),
};

test.each([
	['with half of the records written', 'put', 100],
	['before the step can be taken back', 'add', 0],
] as const)('a taking that ends %s leaves what was there', async (_, writes, room) => {
	const db = await openTab();
	await write(db, 'One');
	const before = await contentsOf(db);
	let written = 0;
	const original = IDBObjectStore.prototype[writes];
	const spy = vi.spyOn(IDBObjectStore.prototype, writes).mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		if (++written > room) throw new DOMException('No room.', 'QuotaExceededError');
		return original.apply(this, given);
	});
	onTestFinished(() => spy.mockRestore());
	expect(await takeIn(db, taking).catch(toStorageFailure)).toBe('full');
	expect(written).toBeGreaterThan(room);
	expect(await contentsOf(db)).toEqual(before);
	spy.mockRestore();
	expect(await takeIn(db, taking)).toMatchObject({ kind: 'taken', added: many.length });
});
