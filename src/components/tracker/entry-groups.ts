import type { StoredEntry } from '~/storage/own-entries.ts';

/** Records that were saved together, newest first. */
export interface EntryGroup {
	/** The submission, or the record's own id. */
	id: string;
	/** When the newest of them was last written. */
	updatedAt: string;
	entries: StoredEntry[];
}

/** Puts the rows of one filled-in form together, in the order the form has them. */
export function groupEntries(entries: StoredEntry[], rowOrder: (entry: StoredEntry) => number) {
	const groups = new Map<string, EntryGroup>();
	for (const entry of entries) {
		const id = entry.submission ?? entry.id;
		const group = groups.get(id) ?? { id, updatedAt: '', entries: [] };
		group.entries.push(entry);
		if (entry.updatedAt > group.updatedAt) group.updatedAt = entry.updatedAt;
		groups.set(id, group);
	}
	for (const group of groups.values()) group.entries.sort((a, b) => rowOrder(a) - rowOrder(b));
	return [...groups.values()].toSorted((a, b) => moment(b.updatedAt) - moment(a.updatedAt));
}

/** Whether a record was handed over, and whether it has changed since. */
export function handedOver(entry: StoredEntry): 'not_yet' | 'handed_over' | 'changed_since' {
	if (entry.exportedHash === null) return 'not_yet';
	return entry.exportedHash === entry.hash ? 'handed_over' : 'changed_since';
}

/** Revisions somebody collecting has to know of: a record deleted before it ever left needs no word. */
export function isWorthHandingOver(entry: StoredEntry): boolean {
	return !entry.deleted || entry.exportedHash !== null;
}

function moment(iso: string): number {
	return new Date(iso).getTime();
}
