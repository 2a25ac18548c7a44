import type { Values } from '../fields/value.ts';
import type { Entry } from './entry.ts';
import { mergeRegisters, type Register, show } from './merge.ts';
import type { StoredEntry } from './stored-entry.ts';

/** What comes to a record of mine: out of a file, a copy of a device or what is collected. */
export interface ComingRecord {
	register: Register;
	/** As `StoredEntry` tells it, for the newest revision that comes. */
	exportedHash: string | null;
	restorable: Values | null;
}

/** A record of mine as the register it is: the same shape as a collected one. */
export function registerOf(entry: StoredEntry): Register {
	const heads = [toHead(entry), ...(entry.apart ?? [])].sort((a, b) => (a.hash < b.hash ? -1 : 1));
	const told = heads.flatMap(({ history }) => history);
	return { heads, superseded: [...new Set([...told, ...(entry.older ?? [])])].sort() };
}

/**
 * The record that knows all that both know; `before` itself where nothing comes that it does not
 * know. Files may come in any order, any number of times.
 */
export function joinOwn(before: StoredEntry | null, coming: ComingRecord): StoredEntry {
	const known = before && registerOf(before);
	const { heads, superseded } = known ? mergeRegisters(known, coming.register) : coming.register;
	const shown = show({ heads, superseded });
	const apart = heads.filter(({ hash }) => hash !== shown.hash);
	const told = new Set(heads.flatMap(({ history }) => history));
	const older = superseded.filter((hash) => !told.has(hash));
	const joined: StoredEntry = {
		...shown,
		exportedHash: handedOverOf(shown, before?.exportedHash ?? null, coming.exportedHash),
		restorable: heads.some(({ deleted }) => deleted) ? restorableOf(before, heads, coming) : null,
		...(apart.length > 0 && { apart }),
		...(older.length > 0 && { older }),
	};
	return before && says(joined) === says(before) ? before : joined;
}

/** The revision as others know it, without what only this device knows of the record. */
function toHead(entry: StoredEntry): Entry {
	const { exportedHash: _, restorable: _restorable, apart: _apart, older: _older, ...head } = entry;
	return head;
}

/** The revision handed over last, as far as either tells; that it is the newest counts most. */
function handedOverOf({ hash }: Entry, here: string | null, there: string | null): string | null {
	return here === hash || there === hash ? hash : here || there || (here ?? there);
}

/** What was let go of here does not come back by a deletion that is here already. */
function restorableOf(before: StoredEntry | null, heads: Entry[], { restorable }: ComingRecord) {
	const stays = before?.deleted && heads.some(({ hash }) => hash === before.hash);
	return stays ? before.restorable : restorable;
}

function says(entry: StoredEntry): string {
	return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}
