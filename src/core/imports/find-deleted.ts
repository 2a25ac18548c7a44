import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import { whatStays } from '../keeping/what-stays.ts';
import { groupBy } from '../text/group-by.ts';
import type { KnownRecord } from './asked.ts';
import { nameOf } from './known-records.ts';
import type { WaitingRow } from './typed-files.ts';

/** Revisions that are tried for one file: some seconds. Where there are more, the latest deletions count. */
const mostTried = 300_000;

/**
 * For rows of a file that nothing collected says the same as: the deleted record each says the same as, none for
 * two rows. A deletion keeps no words, but the hashes of the revisions it replaced, which are made of their words.
 * Where a record was cleared, the fields that stay tell which row may be its own: those are tried first, and thousands
 * of cleared records cost no more than few. Yields `undefined` now and then.
 */
export function* findDeleted(
	rows: readonly WaitingRow[],
	deletions: readonly Entry[],
	taken: ReadonlySet<string>,
): Generator<undefined, Map<WaitingRow, KnownRecord>, void> {
	const found = new Map<WaitingRow, KnownRecord>();
	const [left, used] = [new Set(rows), new Set(taken)];
	let [tried, pause] = [0, 0];
	for (const [row, entry] of pairsOf(left, deletions, used)) {
		tried += 1 + entry.history.length;
		if (tried > mostTried) return found;
		if (tried > pause) {
			pause = tried + 500;
			yield;
		}
		if (!isWhatWasDeleted(row, entry)) continue;
		const record = { entry, file: null };
		found.set(row, record);
		left.delete(row);
		used.add(nameOf(record));
	}
	return found;
}

/**
 * Rows and deletions to hold against each other, the latest deletions first; before all others those that say the same
 * where something stays. `left`, `used`: whoever holds them against each other takes out what is found.
 */
function* pairsOf(
	left: ReadonlySet<WaitingRow>,
	deletions: readonly Entry[],
	used: ReadonlySet<string>,
): Generator<[WaitingRow, Entry]> {
	const [first] = left;
	if (!first) return;
	const latest = deletions.toSorted(latestFirst);
	const isUsed = (entry: Entry) => used.has(nameOf({ entry, file: null }));
	const cleared = groupBy(
		latest.filter(({ deleted }) => !deleted),
		(entry) => whatIsLeft(entry, first.definition),
	);
	for (const row of left) {
		for (const entry of cleared.get(whatIsLeft(row.row.entry, first.definition)) ?? []) {
			if (!left.has(row)) break;
			if (!isUsed(entry)) yield [row, entry];
		}
	}
	for (const entry of latest) {
		for (const row of left) {
			if (isUsed(entry)) break;
			yield [row, entry];
		}
	}
}

/** What is left of an entry once it is cleared, as text to compare; of nothing that leaves otherwise than it is. */
function whatIsLeft({ values }: Pick<Entry, 'values'>, { fields, kept }: Definition): string {
	const said = fields.flatMap((field) => {
		if (!kept?.keeps?.includes(field.id) || field.leaves) return [];
		const value = whatStays(answerOf(values, field), field);
		return value === null ? [] : [[field.id, fieldTypeOf(field).canonical(value, field)]];
	});
	return JSON.stringify(said);
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
