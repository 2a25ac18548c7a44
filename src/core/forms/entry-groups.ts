import type { Definition } from '../definition/definition.ts';
import { compareMoments, latest } from '../entries/moment.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { allRows, rowOfEntry } from './rows.ts';

/** Records that were saved together. */
export interface EntryGroup {
	/** The submission, or the record's own id. */
	id: string;
	/** When the newest of them was last written. */
	updatedAt: string;
	entries: StoredEntry[];
}

/** The rows of each filled-in form together, in the form's order; the form written last comes first. */
export function groupEntries(entries: StoredEntry[], definition: Definition): EntryGroup[] {
	const groups = new Map<string, EntryGroup>();
	for (const entry of entries) {
		const id = entry.submission ?? entry.id;
		const group = groups.get(id) ?? { id, updatedAt: entry.updatedAt, entries: [] };
		group.entries.push(entry);
		group.updatedAt = latest(group.updatedAt, entry.updatedAt);
		groups.set(id, group);
	}
	const codes = allRows(definition).map(({ code }) => code);
	const place = ({ values }: StoredEntry) => codes.indexOf(rowOfEntry(values, definition));
	for (const group of groups.values()) group.entries.sort((a, b) => place(a) - place(b));
	return [...groups.values()].toSorted((a, b) => compareMoments(b.updatedAt, a.updatedAt));
}
