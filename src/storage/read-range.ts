import { databaseVersion } from './database-version.ts';

/**
 * So many rows of a range of a table at most; none where the table is not there yet. A table that cannot be read, or
 * that a newer Goutong keeps elsewhere, is an error: what it holds is not nothing.
 */
export function readRange(
	db: IDBDatabase,
	table: string,
	range: IDBKeyRange,
	count: number,
): Promise<unknown[]> {
	return new Promise((resolve, reject) => {
		if (!db.objectStoreNames.contains(table)) {
			if (db.version <= databaseVersion) return resolve([]);
			throw new DOMException('The data was written by a newer Goutong.', 'VersionError');
		}
		const reading = db.transaction(table).objectStore(table).getAll(range, count);
		reading.onsuccess = () => resolve(reading.result);
		reading.onerror = () => reject(reading.error);
	});
}
