import { toStorageFailure } from './failure.ts';

/** Milliseconds after which it is told that a database does not open: another tab's upgrade may stand before it. */
const patience = 10_000;

/**
 * Opens the database to read it, whatever version wrote it; `null` where there is none, and none is made. A browser
 * that gives the page no storage has none of ours, whether it says so by an error or by having nothing to ask. One
 * that is there and does not open is an error: what it holds is not nothing.
 */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		const opening = begin(name);
		if (!opening) return resolve(null);
		let isNew = false;
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			reject(new DOMException('Another tab is in the way of opening.', 'TimeoutError'));
		}, patience);
		// Only a database that was not there is upgraded without a version: it is not to be there then.
		opening.onupgradeneeded = () => {
			isNew = true;
			opening.transaction?.abort();
		};
		opening.onsuccess = () => {
			clearTimeout(timer);
			if (isLate) return opening.result.close();
			// In nobody's way who takes the data to a newer form.
			opening.result.onversionchange = () => opening.result.close();
			resolve(opening.result);
		};
		opening.onerror = (event) => {
			// It is told here; a page's handler of what nobody told is not asked.
			event.preventDefault();
			clearTimeout(timer);
			if (isNew || toStorageFailure(opening.error) === 'blocked') resolve(null);
			else reject(opening.error);
		};
	});
}

function begin(name: string): IDBOpenDBRequest | null {
	try {
		return indexedDB.open(name);
	} catch {
		return null;
	}
}
