import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import type { StorageFailure } from './failure.ts';
import type { Database } from './tables.ts';
import { watch } from './watch.ts';

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

/** What is kept under each of some ids. */
export async function findEntries(
	db: Database,
	ids: string[],
): Promise<(id: string) => StoredEntry | undefined> {
	const found = await db.entries.bulkGet(ids);
	const byId = new Map(found.map((entry, index) => [ids[index], entry]));
	return (id) => byId.get(id);
}
