import type { Values } from '../fields/value.ts';
import type { Entry } from './entry.ts';
import { compareMoments } from './moment.ts';

/**
 * A record of mine: its newest revision and, where it was written apart on several devices, the
 * others (`own-register.ts` has it as the register it is).
 */
export interface StoredEntry extends Entry {
	/**
	 * Hash of the revision handed over last. `null`: nobody has the record. Empty: others have it, as it
	 * came in a file, and from here it was not handed over yet.
	 */
	exportedHash: string | null;
	/** The answers of an entry removed, which bring it back; `null`: there are none, or no more. */
	restorable: Values | null;
	/** Further newest revisions, none of which replaces another; left out for none. */
	apart?: Entry[];
	/** Superseded hashes that no newest revision's history tells; left out for none. */
	older?: string[];
}

/** Whether whoever collects has to know of it: a record deleted before it ever left needs no word. */
export function isWorthHandingOver({ deleted, exportedHash }: StoredEntry): boolean {
	return !deleted || exportedHash !== null;
}

/** Whether handing it over would tell anybody anything: worth it, and changed since the last time. */
export function isToHandOver(entry: StoredEntry): boolean {
	return isWorthHandingOver(entry) && handedOver(entry) !== 'handed_over';
}

/** Whether a record was handed over, and whether it has changed since. */
export function handedOver({
	exportedHash,
	hash,
}: StoredEntry): 'not_yet' | 'handed_over' | 'changed_since' {
	if (!exportedHash) return 'not_yet';
	return exportedHash === hash ? 'handed_over' : 'changed_since';
}

/** To sort by: the one created last comes first. */
export function byCreation(a: StoredEntry, b: StoredEntry): number {
	return compareMoments(b.createdAt, a.createdAt) || (a.id < b.id ? -1 : 1);
}
