import type { Entry } from '~/core/entries/entry.ts';
import { compareMoments } from '~/core/entries/moment.ts';
import { readInParts } from './read-in-parts.ts';

/**
 * The records of some trackers on this device, mine and collected, by tracker and id; of a record in both books the
 * revision written last. `rest` is waited for after each part, so that the page can draw.
 */
export async function readNewest(
	database: string,
	trackers: readonly string[],
	rest: () => Promise<void>,
): Promise<Map<string, Map<string, Entry>>> {
	const found = new Map<string, Map<string, Entry>>();
	for await (const entries of readInParts(database, trackers)) {
		for (const entry of entries) {
			const own = found.get(entry.tracker) ?? new Map<string, Entry>();
			found.set(entry.tracker, own);
			const before = own.get(entry.id);
			if (!before || isLater(entry, before)) own.set(entry.id, entry);
		}
		await rest();
	}
	return found;
}

function isLater(one: Entry, other: Entry): boolean {
	if (one.hash === other.hash) return false;
	if (one.history.includes(other.hash)) return true;
	if (other.history.includes(one.hash)) return false;
	return compareMoments(one.updatedAt, other.updatedAt) > 0;
}
