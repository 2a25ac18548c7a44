import { ownName } from './own-name.ts';

const store = 'texts';

/** A database of its own, beside the records: what has to outlive a crash, and is no record. */
const name = () => `${ownName()}.kept`;

/**
 * Keeps a text so that even the end of the whole browser does not take it: what `localStorage` was given may still
 * stand in memory for seconds. `true` once it is on the disk; `false`: this browser refuses.
 */
export async function keepDurably(key: string, text: string): Promise<boolean> {
	const kept = await inStore('readwrite', (texts) => texts.put(text, key));
	return kept !== null;
}

/** What is kept under a key; `null`: nothing, or the browser refuses. */
export async function readDurably(key: string): Promise<string | null> {
	const read = await inStore('readonly', (texts) => texts.get(key));
	return typeof read?.result === 'string' ? read.result : null;
}

/** Forgets all of it; done when it is gone. Throws where the browser refuses: it is not told as erased then. */
export async function forgetDurably(): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const gone = indexedDB.deleteDatabase(name());
		gone.onsuccess = () => resolve();
		gone.onerror = () => reject(gone.error ?? new Error('not deleted'));
	});
}

/** One request in a transaction of its own, done when the disk has it. The database is closed again: it may go. */
async function inStore<Result>(
	mode: IDBTransactionMode,
	ask: (texts: IDBObjectStore) => IDBRequest<Result>,
): Promise<IDBRequest<Result> | null> {
	const db = await attempt(open());
	if (db === null) return null;
	const done = attempt(
		new Promise<IDBRequest<Result>>((resolve, reject) => {
			const transaction = db.transaction(store, mode, { durability: 'strict' });
			const request = ask(transaction.objectStore(store));
			transaction.oncomplete = () => resolve(request);
			transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
		}),
	);
	return done.finally(() => db.close());
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name(), 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore(store);
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new Error('not opened'));
	});
}

/** `null` where the browser refuses. */
async function attempt<Result>(act: Promise<Result>): Promise<Result | null> {
	try {
		return await act;
	} catch {
		return null;
	}
}
