import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { forgetStored } from '~/core/forms/forget.ts';
import { type HandedOver, markHandedOver } from '~/core/forms/mark-handed-over.ts';
import { removeStored, restoreStored } from '~/core/forms/remove.ts';
import { findEntries, readEntries } from './own-entries.ts';
import type { Database } from './tables.ts';

/** Deletes an entry so that whoever has it learns of it. Its answers wait for `restoreEntry`. */
export function removeEntry(
	db: Database,
	id: string,
	definition: Definition,
	now: Date = new Date(),
): Promise<StoredEntry | null> {
	return change(db, id, (entry) => removeStored(entry, definition, now));
}

/** Takes a removal back. `null`: there is nothing to restore any more. */
export async function restoreEntry(
	db: Database,
	id: string,
	definition: Definition,
	now: Date = new Date(),
): Promise<StoredEntry | null> {
	const entry = await change(db, id, (removed) => restoreStored(removed, definition, now));
	return entry?.deleted ? null : entry;
}

/** Notes which revisions a file handed over. An entry changed since stays to be handed over. */
export function markExported(db: Database, exported: readonly HandedOver[]): Promise<void> {
	return db.transaction('rw', db.entries, async () => {
		const find = await findEntries(
			db,
			exported.map(({ id }) => id),
		);
		await db.entries.bulkPut(markHandedOver(exported, find));
	});
}

/**
 * Lets go of what removed entries said (V19). One that was never handed over goes altogether; of
 * the others the deletion stays, for whoever has the entry.
 */
export function forgetRemoved(db: Database, tracker: string | null): Promise<void> {
	return db.transaction('rw', db.entries, async () => {
		for (const entry of await readEntries(db, tracker)) {
			const left = forgetStored(entry);
			if (left === null) await db.entries.delete(entry.id);
			else if (left !== entry) await db.entries.put(left);
		}
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
