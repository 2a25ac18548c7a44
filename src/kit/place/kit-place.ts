import { newId } from '~/core/entries/ids.ts';
import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { byLastChange, type Draft } from '~/core/forms/draft.ts';
import { isDraft } from '~/core/forms/is-draft.ts';
import type { Shelves } from '~/components/tracker/keeping.ts';
import { createShelf, type Shelf } from '~/components/tracker/shelf.ts';
import { takeTurn } from './kit-database.ts';

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

/** The place in an open database. */
export function createKitPlace(db: IDBDatabase): KitPlace {
	return {
		change: (act) =>
			takeTurn(db, 'readwrite', ({ found, store }) =>
				act({
					// Its entries are its own, as it wrote them.
					entries: shelfOf(found.entries as StoredEntry[], byCreation, store('entries')),
					drafts: draftShelf(found.drafts, store('drafts')),
					device: () => deviceOf(found.settings, store('settings')),
				}),
			),
		read: () =>
			takeTurn(db, 'readonly', ({ found }) => ({
				entries: (found.entries as StoredEntry[]).sort(byCreation),
				drafts: found.drafts.filter(isDraft).sort(byLastChange),
			})),
		erase: () =>
			takeTurn(db, 'readwrite', ({ store }) => {
				for (const name of ['entries', 'drafts', 'settings'] as const) store(name).clear();
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
