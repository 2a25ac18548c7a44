import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';
import { idOf } from '../entries/id-of.ts';

/**
 * Names a file by what its typed rows say as a whole. Saved in another encoding, with other
 * separators, line ends or order of rows, it is the same file; its name does not count.
 */
export function fileIdentity(rows: readonly string[]): string {
	return digest(rows.toSorted());
}

/**
 * The id of a typed row. `row`: what it says and how many equal rows came before it; `file`: the
 * file it came in; `copy`: from 1, counts files that say the same and are of other people.
 */
export function typedId(row: string, file: string, copy: number): string {
	return idOf('r', sha256(utf8ToBytes(JSON.stringify([row, file, copy]).toWellFormed())));
}

/** The entry under another id, with the hash that goes with it. */
export function withId(entry: Entry, id: string, definition: Definition): Entry {
	return rehashed({ ...entry, id }, definition);
}

/** The row as the revision that replaces `base`. It keeps when and where the record was written. */
export function asCorrection(row: Entry, base: Entry, definition: Definition): Entry {
	const { extra = base.extra } = row;
	const history = [...new Set([...base.history, base.hash])].sort();
	const { values, version, updatedAt } = row;
	return rehashed(
		{ ...base, values, version, updatedAt, history, ...(extra && { extra }) },
		definition,
	);
}

function rehashed(entry: Entry, definition: Definition): Entry {
	return { ...entry, hash: hashEntry(entry, definition) };
}

/** 64 hex digits over some texts. */
export function digest(texts: readonly string[]): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts).toWellFormed())));
}
