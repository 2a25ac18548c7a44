import type {
	ExpectedExample,
	KeptDatabase,
	KeptKeys,
	KeptStore,
} from '../../../scripts/fixtures/release-example.ts';
import { decodeStored } from '../../../scripts/fixtures/stored-value.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { freshName, openRaw, openTab } from './fresh-database.ts';

/** What a release left on a device, as `scripts/fixtures/keep-release.ts` kept it. */
export interface KeptRelease {
	version: string;
	database: KeptDatabase;
	keys: KeptKeys;
	expected: ExpectedExample;
	/** The tables its own records were handed over in, as text by their paths below `files/`. */
	tables: Record<string, string>;
}

const files = import.meta.glob<string>('../../fixtures/releases/*/*.json', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const tables = import.meta.glob<string>('../../fixtures/releases/*/files/own/*/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** Every release that was kept. */
export function keptReleases(): KeptRelease[] {
	const folders = Object.keys(files).map((path) => path.slice(0, path.lastIndexOf('/')));
	return [...new Set(folders)].map((folder) => {
		// The script that keeps releases writes these files, and nobody else.
		const read = (name: string): unknown => JSON.parse(files[`${folder}/${name}.json`] ?? '');
		return {
			version: folder.slice(folder.lastIndexOf('/') + 1),
			database: read('database') as KeptDatabase,
			keys: read('kept-keys') as KeptKeys,
			expected: read('expected') as ExpectedExample,
			tables: Object.fromEntries(
				Object.entries(tables).flatMap(([path, text]) =>
					path.startsWith(`${folder}/files/`)
						? [[path.slice(`${folder}/files/`.length), text]]
						: [],
				),
			),
		};
	});
}

/** The device as the release left it, opened by the code of today. */
export async function openRelease({ database }: KeptRelease): Promise<Database> {
	const name = freshName();
	await restoreDatabase(database, name);
	return openTab(name);
}

/** Makes the database anew as the release made it, past our code: its version, its tables, its rows. */
export async function restoreDatabase({ version, stores }: KeptDatabase, name: string) {
	const db = await openRaw(name, version, (raw) => {
		for (const store of stores) createStore(raw, store);
	});
	const names = stores.map((store) => store.name);
	const transaction = db.transaction(names, 'readwrite', { durability: 'relaxed' });
	for (const { name, keyPath, rows } of stores) {
		const store = transaction.objectStore(name);
		for (const { key, value } of rows) {
			const row = decodeStored(value);
			// Keys are numbers or texts wherever they are not part of the rows.
			if (keyPath === null) store.put(row, decodeStored(key) as IDBValidKey);
			else store.put(row);
		}
	}
	await new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	db.close();
}

function createStore(db: IDBDatabase, { name, keyPath, autoIncrement, indexes }: KeptStore): void {
	const store = db.createObjectStore(name, { keyPath, autoIncrement });
	for (const { name, keyPath, unique, multiEntry } of indexes) {
		store.createIndex(name, keyPath, { unique, multiEntry });
	}
}
