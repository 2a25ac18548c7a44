import type { Definition } from '../definition/definition.ts';
import { deleteEntry, reviseEntry } from '../entries/revisions.ts';
import { keptBeside } from '../entries/kept-beside.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { refuseChange } from './only-added.ts';

/**
 * The entry deleted, so that whoever has it learns of it; its answers wait for `restoreStored`. One
 * that is deleted already stays as it is.
 */
export function removeStored(entry: StoredEntry, definition: Definition, now: Date): StoredEntry {
	if (entry.deleted) return entry;
	refuseChange(definition);
	const deleted = deleteEntry(entry, definition, now);
	return { ...deleted, ...keptBeside(entry), restorable: entry.values };
}

/** The deletion taken back. An entry without answers to bring back stays as it is. */
export function restoreStored(entry: StoredEntry, definition: Definition, now: Date): StoredEntry {
	const { restorable } = entry;
	if (!restorable) return entry;
	const restored = reviseEntry([entry], definition, restorable, now);
	return { ...restored, ...keptBeside(entry), restorable: null };
}
