/** So many rows of a range of a table at most; none where the table is not there or cannot be read. */
export function readRange(
	db: IDBDatabase,
	table: string,
	range: IDBKeyRange,
	count: number,
): Promise<unknown[]> {
	return new Promise((resolve) => {
		if (!db.objectStoreNames.contains(table)) return resolve([]);
		const reading = db.transaction(table).objectStore(table).getAll(range, count);
		reading.onsuccess = () => resolve(reading.result);
		reading.onerror = () => resolve([]);
	});
}
