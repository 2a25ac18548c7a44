/** As the site's database calls them and keys them. */
const stores = { entries: 'id', drafts: 'id', settings: 'name' } as const;
const names = Object.keys(stores);

/** Opens the database of a kit; rejects as the browser does. */
export function openKitDatabase(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, 1);
		opening.onupgradeneeded = () => {
			for (const [store, keyPath] of Object.entries(stores))
				opening.result.createObjectStore(store, { keyPath });
		};
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
}

/** What a kit keeps, as it was found, and the stores to change it in. */
export interface Turn {
	found: Record<keyof typeof stores, unknown[]>;
	store: (name: keyof typeof stores) => IDBObjectStore;
}

/**
 * Reads all there is and lets it be changed in the same transaction; settles when the disk has it. A
 * kit's rows are few.
 */
export function takeTurn<T>(
	db: IDBDatabase,
	mode: IDBTransactionMode,
	act: (turn: Turn) => T,
): Promise<T> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction(names, mode, { durability: 'strict' });
		let result: { value: T } | undefined;
		let failure: unknown;
		transaction.oncomplete = () => (result ? resolve(result.value) : reject(failure));
		transaction.onabort = () => reject(failure ?? transaction.error);
		const found: Turn['found'] = { entries: [], drafts: [], settings: [] };
		const ask = (name: keyof typeof stores, then: () => void) => {
			const reading = transaction.objectStore(name).getAll();
			reading.onsuccess = () => {
				found[name] = reading.result;
				then();
			};
		};
		// Requests are answered in their order.
		ask('entries', () => {});
		ask('drafts', () => {});
		ask('settings', () => {
			try {
				result = { value: act({ found, store: (name) => transaction.objectStore(name) }) };
			} catch (error) {
				failure = error;
				transaction.abort();
			}
		});
	});
}
