import { newId } from '~/core/entries/ids.ts';
import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { byLastChange, type Draft } from '~/core/forms/draft.ts';
import { isDraft } from '~/core/forms/is-draft.ts';
import type { Shelves } from '~/components/tracker/keeping.ts';
import { createShelf, type Shelf } from '~/components/tracker/shelf.ts';

/** What a kit keeps on a device. */
export interface Rows {
	entries: StoredEntry[];
	drafts: Draft[];
}

/** Where a kit keeps it: a database of its own, read and written as a whole, for its rows are few. */
export interface KitPlace {
	/** Does all of it or nothing; settles when the disk has it. */
	change: <T>(act: (shelves: Shelves) => T) => Promise<T>;
	read: () => Promise<Rows>;
	erase: () => Promise<void>;
}

/** As the site's database calls them and keys them. */
const stores = { entries: 'id', drafts: 'id', settings: 'name' } as const;
const names = Object.keys(stores);

/** Opens the database; rejects as the browser does. */
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

/** The place in an open database. */
export function createKitPlace(db: IDBDatabase): KitPlace {
	/** Reads all there is, then lets it be changed in the same transaction. */
	const turn = <T>(
		mode: IDBTransactionMode,
		act: (found: unknown[][], store: (name: string) => IDBObjectStore) => T,
	) =>
		new Promise<T>((resolve, reject) => {
			const transaction = db.transaction(names, mode, { durability: 'strict' });
			const store = (name: string) => transaction.objectStore(name);
			let result: { value: T } | undefined;
			let failure: unknown;
			transaction.oncomplete = () => (result ? resolve(result.value) : reject(failure));
			transaction.onabort = () => reject(failure ?? transaction.error);
			const reading = names.map((name) => store(name).getAll());
			const last = reading.at(-1);
			// Requests are answered in their order.
			if (last)
				last.onsuccess = () => {
					try {
						const found = reading.map((request) => request.result as unknown[]);
						result = { value: act(found, store) };
					} catch (error) {
						failure = error;
						transaction.abort();
					}
				};
		});
	return {
		change: (act) =>
			turn('readwrite', ([entries = [], drafts = [], settings = []], store) =>
				act({
					entries: shelfOf(entries as StoredEntry[], byCreation, store('entries')),
					drafts: draftShelf(drafts, store('drafts')),
					device: () => deviceOf(settings, store('settings')),
				}),
			),
		read: () =>
			turn('readonly', ([entries = [], drafts = []]) => ({
				entries: (entries as StoredEntry[]).sort(byCreation),
				drafts: drafts.filter(isDraft).sort(byLastChange),
			})),
		erase: () =>
			turn('readwrite', (_, store) => {
				for (const name of names) store(name).clear();
			}),
	};
}

/** Rows of a store, which goes along with what is changed. */
function shelfOf<T extends { id: string }>(
	rows: readonly T[],
	order: (a: T, b: T) => number,
	store: IDBObjectStore,
): Omit<Shelf<T>, 'watch'> {
	const shelf = createShelf<T>(order);
	shelf.put(rows);
	return {
		get: shelf.get,
		all: shelf.all,
		put(items) {
			shelf.put(items);
			for (const item of items) store.put(item);
		},
		remove(ids) {
			shelf.remove(ids);
			for (const id of ids) store.delete(id);
		},
	};
}

/** What stands under a draft's id and is none this version can read stays, under an id of its own. */
function draftShelf(found: readonly unknown[], store: IDBObjectStore) {
	const shelf = shelfOf(found.filter(isDraft), byLastChange, store);
	const unread = found.filter((one) => !isDraft(one)) as { id: string }[];
	return {
		...shelf,
		put(items: readonly Draft[]) {
			for (const other of unread)
				if (items.some(({ id }) => id === other.id))
					store.put({ ...other, id: `${other.id}.unread` });
			shelf.put(items);
		},
	};
}

function deviceOf(settings: readonly unknown[], store: IDBObjectStore): string {
	const known = (settings as { name: string; value: unknown }[]).find(
		({ name }) => name === 'device',
	);
	if (typeof known?.value === 'string') return known.value;
	const value = newId('d');
	store.put({ name: 'device', value });
	return value;
}
