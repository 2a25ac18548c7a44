import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { saveDraft } from '../../src/storage/drafts.ts';
import { startDraft } from '../../src/core/forms/start-draft.ts';
import { submitDraft } from '../../src/storage/submit-draft.ts';
import { smallDefinition } from '../../test/unit/entries/small-definition.ts';

const saves = 300;
const definition = smallDefinition();

/**
 * One save as a person makes it, in turns with two floors: one strict write of the same entry, and
 * the requests a save cannot do without (read the draft and the entry, write the entry, remove the
 * draft, in one strict transaction).
 */
test('saving a form against a raw strict write', async () => {
	const opened = await openDatabase({ name: `bench-${Date.now()}` });
	if (opened.kind !== 'open') throw new Error(`Not opened: ${opened.failure}`);
	const raw = await openRaw(`raw-${Date.now()}`);
	const ours: number[] = [];
	const floor: number[] = [];
	const needed: number[] = [];
	for (let number = 0; number < saves; number += 1) {
		const begun = startDraft(definition);
		const typed = { ...begun, rows: { '': { ...begun.rows[''], title: `第 ${number} 条` } } };
		const draft = await saveDraft(opened.db, typed, definition, null);
		let start = performance.now();
		const result = await submitDraft(opened.db, draft, definition, { known: draft });
		ours.push(performance.now() - start);
		if (result.kind !== 'saved') throw new Error(`Expected saved, got ${result.kind}`);
		start = performance.now();
		await putStrictly(raw, result.entries[0]);
		floor.push(performance.now() - start);
		start = performance.now();
		await saveRaw(raw, draft.id, result.entries[0]);
		needed.push(performance.now() - start);
	}
	const [save, write, same] = [median(ours), median(floor), median(needed)];
	console.log(
		JSON.stringify({ saves, save, write, ratio: save / write, same, ratioToSame: save / same }),
	);
	expect(ours.length).toBe(saves);
	opened.db.close();
	raw.close();
}, 300_000);

function openRaw(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () => {
			// The same key and index as ours.
			for (const table of ['entries', 'drafts']) {
				request.result
					.createObjectStore(table, { keyPath: 'id' })
					.createIndex('tracker', 'tracker');
			}
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

function saveRaw(database: IDBDatabase, draft: string, entry: unknown): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(['entries', 'drafts'], 'readwrite', {
			durability: 'strict',
		});
		const drafts = transaction.objectStore('drafts');
		const entries = transaction.objectStore('entries');
		drafts.get(draft).onsuccess = () => {
			entries.get(draft).onsuccess = () => {
				entries.put(entry);
				drafts.delete(draft);
			};
		};
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error);
	});
}

function median(times: number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
