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
	const wanted = tracker === null ? db.entries : db.entries.where({ tracker });
	// A moment is read once each, not once per comparison; what cannot be read counts as the earliest.
	const found: { entry: StoredEntry; at: number }[] = [];
	const take = (some: StoredEntry[]) =>
		found.push(...some.map((entry) => ({ entry, at: Date.parse(entry.createdAt) || 0 })));
	// By their index they come alone: in pages, those of other trackers are read with them.
	if ((await wanted.count()) <= atOnce) take(await wanted.toArray());
	else
		await db.transaction('r', db.entries, async () => {
			for (let after: string | undefined = ''; after !== undefined;) {
				const some: StoredEntry[] = await db.entries.where('id').above(after).limit(page).toArray();
				take(some.filter((entry) => (tracker ?? entry.tracker) === entry.tracker));
				after = some.at(-1)?.id;
			}
		});
	return found
		.sort((a, b) => b.at - a.at || byCreation(a.entry, b.entry))
		.map(({ entry }) => entry);
}

/** So many entries the browser brings at once within a few milliseconds; more of them page by page. */
const atOnce = 5000;
const page = 500;

/** What is kept under each of some ids. */
export async function findEntries(
	db: Database,
	ids: string[],
): Promise<(id: string) => StoredEntry | undefined> {
	const found = await db.entries.bulkGet(ids);
	const byId = new Map(found.map((entry, index) => [ids[index], entry]));
	return (id) => byId.get(id);
}
