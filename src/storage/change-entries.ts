import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { forgetStored } from '~/core/forms/forget.ts';
import { type HandedOver, markHandedOver } from '~/core/forms/mark-handed-over.ts';
import { removeStored, restoreStored } from '~/core/forms/remove.ts';
import { findEntries, readEntries } from './own-entries.ts';
import type { Database } from './tables.ts';

/**
 * Deletes entries, all of them or none, so that whoever has them learns of it. Their answers wait
 * for `restoreEntries`. Returns those that are there, as they are now.
 */
export function removeEntries(
	db: Database,
	ids: readonly string[],
	definition: Definition,
	now: Date = new Date(),
): Promise<StoredEntry[]> {
	return change(db, ids, (entry) => removeStored(entry, definition, now));
}

/** Takes removals back, all of them or none. Returns those that were there to be restored. */
export async function restoreEntries(
	db: Database,
	ids: readonly string[],
	definition: Definition,
	now: Date = new Date(),
): Promise<StoredEntry[]> {
	const entries = await change(db, ids, (removed) => restoreStored(removed, definition, now));
	return entries.filter(({ deleted }) => !deleted);
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

/** Takes off this device what was handed over of it, without a trace: at a shared screen the next person sees none. */
export function eraseHandedOver(db: Database, exported: readonly HandedOver[]): Promise<void> {
	return db.transaction('rw', db.entries, db.takings, async () => {
		const find = await findEntries(
			db,
			exported.map(({ id }) => id),
		);
		// One changed since stays to be handed over.
		const gone = exported.filter(({ id, hash }) => find(id)?.hash === hash).map(({ id }) => id);
		await db.entries.bulkDelete(gone);
		await forgetTakings(db, gone);
	});
}

/** What takes the last taking back may say it too. Within a transaction. */
async function forgetTakings(db: Database, ids: readonly string[]): Promise<void> {
	const gone = new Set(ids);
	await db.takings.filter(({ undo }) => undo.some(({ id }) => gone.has(id))).delete();
}

/**
 * Lets go of what removed entries said (V19). One that was never handed over goes altogether; of
 * the others the deletion stays, for whoever has the entry.
 */
export function forgetRemoved(db: Database, tracker: string | null): Promise<void> {
	return db.transaction('rw', db.entries, db.takings, async () => {
		for (const entry of await readEntries(db, tracker)) {
			const left = forgetStored(entry);
			if (left === entry) continue;
			if (left === null) await db.entries.delete(entry.id);
			else await db.entries.put(left);
			await forgetTakings(db, [entry.id]);
		}
	});
}

function change(
	db: Database,
	ids: readonly string[],
	revise: (entry: StoredEntry) => StoredEntry,
): Promise<StoredEntry[]> {
	return db.transaction('rw', db.entries, async () => {
		const found = (await db.entries.bulkGet([...ids])).filter((entry) => entry !== undefined);
		const revised = found.map(revise);
		await db.entries.bulkPut(revised.filter((entry, index) => entry !== found[index]));
		return revised;
	});
}
