/**
 * Opens the database to read it, whatever version wrote it; `null` where there is none, and none is made. A browser
 * that gives the page no storage has none of ours, whether it says so by an error or by having nothing to ask.
 */
export function openAsItIs(name: string): Promise<IDBDatabase | null> {
	return new Promise((resolve) => {
		const opening = begin(name);
		if (!opening) return resolve(null);
		// Only a database that was not there is upgraded without a version: it is not to be there then.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onsuccess = () => {
			// In nobody's way who takes the data to a newer form.
			opening.result.onversionchange = () => opening.result.close();
			resolve(opening.result);
		};
		opening.onerror = () => resolve(null);
	});
}

function begin(name: string): IDBOpenDBRequest | null {
	try {
		return indexedDB.open(name);
	} catch {
		return null;
	}
}
