import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Database } from './tables.ts';
import type { StorageFailure } from './failure.ts';
import { watch } from './watch.ts';

/** An entry this person wrote, in its newest revision. */
export interface StoredEntry extends Entry {
	/** Hash of the revision handed over last; `null`: none was. */
	exportedHash: string | null;
	/** The answers of an entry removed, for `restoreEntry`; `forgetRemoved` ends that. */
	restorable: Values | null;
}

/** Whether an export would tell anybody anything: changed since the last, and not born and removed between. */
export function isToHandOver({ hash, deleted, exportedHash }: StoredEntry): boolean {
	return hash !== exportedHash && !(deleted && exportedHash === null);
}

/** Follows all entries of a tracker (`null`: of all), removed ones included, through all tabs. */
export function watchEntries(
	db: Database,
	tracker: string | null,
	onChange: (entries: StoredEntry[]) => void,
	onFailure?: (failure: StorageFailure) => void,
): () => void {
	return watch(() => readEntries(db, tracker), onChange, onFailure);
}

/** All entries of a tracker, `null`: of all. The one created last comes first. */
export async function readEntries(db: Database, tracker: string | null): Promise<StoredEntry[]> {
	const found = tracker === null ? db.entries : db.entries.where({ tracker });
	return (await found.toArray()).sort(byCreation);
}

/** Deletes an entry so that whoever has it learns of it. Its answers wait for `restoreEntry`. */
export function removeEntry(
	db: Database,
	id: string,
	definition: Definition,
	now: Date = new Date(),
): Promise<StoredEntry | null> {
	return change(db, id, (entry) => {
		if (entry.deleted) return entry;
		const { exportedHash, values } = entry;
		return { ...deleteEntry(entry, definition, now), exportedHash, restorable: values };
	});
}

/** Takes a removal back. `null`: there is nothing to restore any more. */
export async function restoreEntry(
	db: Database,
	id: string,
	definition: Definition,
	now: Date = new Date(),
): Promise<StoredEntry | null> {
	const entry = await change(db, id, (removed) => {
		if (!removed.restorable) return removed;
		const { exportedHash, restorable } = removed;
		return {
			...reviseEntry([removed], definition, restorable, now),
			exportedHash,
			restorable: null,
		};
	});
	return entry?.deleted ? null : entry;
}

/** Notes which revisions a file handed over. An entry changed since stays to be handed over. */
export function markExported(
	db: Database,
	exported: readonly Pick<Entry, 'id' | 'hash'>[],
): Promise<void> {
	return db.transaction('rw', db.entries, async () => {
		const stored = await db.entries.bulkGet(exported.map(({ id }) => id));
		const marked = stored.flatMap((entry, index) => {
			const hash = exported[index]?.hash;
			return entry && hash ? [{ ...entry, exportedHash: hash }] : [];
		});
		await db.entries.bulkPut(marked);
	});
}

/**
 * Lets go of what removed entries said (V19). One that was never handed over goes altogether; of
 * the others the deletion stays, for whoever has the entry.
 */
export function forgetRemoved(db: Database, tracker: string | null): Promise<void> {
	return db.transaction('rw', db.entries, async () => {
		const removed = (await readEntries(db, tracker)).filter(({ deleted }) => deleted);
		const [known, unknown] = [true, false].map((exported) =>
			removed.filter(({ exportedHash }) => (exportedHash !== null) === exported),
		);
		await db.entries.bulkDelete((unknown ?? []).map(({ id }) => id));
		await db.entries.bulkPut((known ?? []).map((entry) => ({ ...entry, restorable: null })));
	});
}

function change(
	db: Database,
	id: string,
	revise: (entry: StoredEntry) => StoredEntry,
): Promise<StoredEntry | null> {
	return db.transaction('rw', db.entries, async () => {
		const entry = await db.entries.get(id);
		if (!entry) return null;
		const revised = revise(entry);
		if (revised !== entry) await db.entries.put(revised);
		return revised;
	});
}

function byCreation(a: StoredEntry, b: StoredEntry): number {
	return Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? -1 : 1);
}
