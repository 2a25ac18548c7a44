import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';
import type { KnownRecord } from './asked.ts';
import { nameOf } from './known-records.ts';
import type { WaitingRow } from './typed-files.ts';

/** Revisions that are tried for one file: some seconds. Where there are more, the latest deletions count. */
const mostTried = 300_000;

/**
 * For rows of a file that nothing collected says the same as: the deleted record each says the same as, none for
 * two rows. A deletion keeps no words, but the hashes of the revisions it replaced, which are made of their words.
 * Yields `undefined` now and then.
 */
export function* findDeleted(
	rows: readonly WaitingRow[],
	deletions: readonly Entry[],
	taken: ReadonlySet<string>,
): Generator<undefined, Map<WaitingRow, KnownRecord>, void> {
	const found = new Map<WaitingRow, KnownRecord>();
	const left = new Set(rows);
	let [tried, pause] = [0, 0];
	for (const entry of deletions.toSorted(latestFirst)) {
		const record = { entry, file: null };
		if (taken.has(nameOf(record))) continue;
		for (const row of left) {
			tried += 1 + entry.history.length;
			if (tried > mostTried) return found;
			if (tried > pause) {
				pause = tried + 500;
				yield;
			}
			if (!isWhatWasDeleted(row, entry)) continue;
			found.set(row, record);
			left.delete(row);
			break;
		}
	}
	return found;
}

/** Whether the row says what the record said at first, or at last; what it said in between is not known. */
function isWhatWasDeleted({ row, definition }: WaitingRow, { id, history }: Entry): boolean {
	// The record may have been written before the form was changed.
	for (let version = row.entry.version; version > 0; version--) {
		const hashOf = (replaced: string[]) =>
			hashEntry({ ...row.entry, id, version, history: replaced }, definition);
		if (history.includes(hashOf([]))) return true;
		for (const last of history) {
			if (history.length > 1 && hashOf(history.filter((hash) => hash !== last)) === last)
				return true;
		}
	}
	return false;
}

function latestFirst(a: Entry, b: Entry): number {
	const [one, other] = [`${a.updatedAt} ${a.id}`, `${b.updatedAt} ${b.id}`];
	return one === other ? 0 : one < other ? 1 : -1;
}
