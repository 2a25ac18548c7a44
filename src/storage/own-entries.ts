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
	if ((await wanted.count()) <= page) return (await wanted.toArray()).sort(byCreation);
	const found = await db.transaction('r', db.entries, () => readInPages(db, tracker));
	// Every page of them is in order already, which leaves little to do.
	found.sort(lastFirst);
	return found.map(({ entry }) => entry);
}

/** Entries the browser brings at a time: thousands at once would hold the page up. */
const page = 500;

/** A moment is read once each, not once per comparison; what cannot be read counts as the earliest. */
interface Dated {
	entry: StoredEntry;
	at: number;
}

const lastFirst = (a: Dated, b: Dated) => b.at - a.at || byCreation(a.entry, b.entry);

async function readInPages(db: Database, tracker: string | null): Promise<Dated[]> {
	const found: Dated[] = [];
	let after = '';
	for (;;) {
		const some = await db.entries.where('id').above(after).limit(page).toArray();
		const own = some.filter((entry) => tracker === null || entry.tracker === tracker);
		found.push(
			...own.map((entry) => ({ entry, at: Date.parse(entry.createdAt) || 0 })).sort(lastFirst),
		);
		const last = some.at(-1);
		if (!last || some.length < page) return found;
		after = last.id;
	}
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
