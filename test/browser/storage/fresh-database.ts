import { onTestFinished } from 'vitest';
import { type OpenOptions, type OpenResult, openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/tables.ts';

/** A name no other test uses; what is stored under it is deleted when the test is over. */
export function freshName(): string {
	const name = `test-${crypto.randomUUID()}`;
	onTestFinished(
		() =>
			new Promise<void>((resolve) => {
				const request = indexedDB.deleteDatabase(name);
				request.onsuccess = request.onerror = request.onblocked = () => resolve();
			}),
	);
	return name;
}

/** A tab: one more connection to the database. Closed when the test is over. */
export async function openTab(
	name = freshName(),
	options: Partial<OpenOptions> = {},
): Promise<Database> {
	const result = await openDatabase({ name, ...options });
	if (result.kind !== 'open') throw new Error(`Not opened: ${result.failure}`);
	onTestFinished(() => result.db.close());
	return result.db;
}

/** What opening came to, closed when the test is over. */
export async function open(options: OpenOptions): Promise<OpenResult> {
	const result = await openDatabase(options);
	if (result.kind !== 'failed') onTestFinished(() => result.db.close());
	return result;
}

/** A database as some other program would make it. `version` is IndexedDB's own. */
export function openRaw(
	name: string,
	version: number,
	upgrade: (db: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => upgrade(request.result);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** Everything stored, to compare before and after. */
export async function contentsOf(db: Database): Promise<Record<string, unknown[]>> {
	const contents: Record<string, unknown[]> = {};
	for (const table of db.tables) contents[table.name] = await table.toArray();
	return contents;
}
