import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { saveDraft } from '../../src/storage/drafts.ts';
import { startDraft } from '../../src/storage/start-draft.ts';
import { submitDraft } from '../../src/storage/submit-draft.ts';
import { smallDefinition } from '../../test/unit/entries/small-definition.ts';

const saves = 300;
const definition = smallDefinition();

/** One save as a person makes it, against one strict write of the same entry, in turns. */
test('saving a form against a raw strict write', async () => {
	const opened = await openDatabase({ name: `bench-${Date.now()}` });
	if (opened.kind !== 'open') throw new Error(`Not opened: ${opened.failure}`);
	const raw = await openRaw(`raw-${Date.now()}`);
	const ours: number[] = [];
	const floor: number[] = [];
	for (let number = 0; number < saves; number += 1) {
		const begun = startDraft(definition);
		const typed = { ...begun, rows: { '': { ...begun.rows[''], title: `第 ${number} 条` } } };
		const draft = await saveDraft(opened.db, typed, null);
		let start = performance.now();
		const result = await submitDraft(opened.db, draft, definition, { known: draft });
		ours.push(performance.now() - start);
		if (result.kind !== 'saved') throw new Error(`Expected saved, got ${result.kind}`);
		start = performance.now();
		await putStrictly(raw, result.entries[0]);
		floor.push(performance.now() - start);
	}
	const [save, write] = [median(ours), median(floor)];
	console.log(JSON.stringify({ saves, save, write, ratio: save / write }));
	expect(ours.length).toBe(saves);
	opened.db.close();
	raw.close();
}, 300_000);

function openRaw(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => {
			// The same key and index as ours.
			request.result
				.createObjectStore('entries', { keyPath: 'id' })
				.createIndex('tracker', 'tracker');
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function putStrictly(database: IDBDatabase, entry: unknown): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
		transaction.objectStore('entries').put(entry);
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
	});
}

function median(times: number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
