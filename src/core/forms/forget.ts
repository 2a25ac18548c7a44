import { isWorthHandingOver, type StoredEntry } from '../entries/stored-entry.ts';

/**
 * A deleted entry without what it said (V19), for good. `null`: it goes altogether, as nobody was
 * ever given it; otherwise the deletion stays, for whoever has the entry. One not deleted stays as
 * it is.
 */
export function forgetStored(entry: StoredEntry): StoredEntry | null {
	// A version written apart is somebody's word still.
	if (!isWorthHandingOver(entry) && !entry.apart) return null;
	return entry.restorable === null ? entry : { ...entry, restorable: null };
}
