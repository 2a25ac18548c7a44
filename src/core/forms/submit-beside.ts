import type { Definition } from '../definition/definition.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import type { Draft } from './draft.ts';
import { submit } from './submit.ts';

/** A change of another record that is saved together with a form, or not at all. */
export interface Beside {
	/** Of the record that changes. */
	id: string;
	definition: Definition;
	/** What changes in it, begun from the record as it is at that moment. */
	change: (entry: StoredEntry) => Draft;
}

/** What is to be written for it; nothing where the record is gone or says so already. */
export function submitBeside(
	{ definition, change }: Beside,
	existing: StoredEntry | undefined,
	now: Date,
): StoredEntry[] {
	if (!existing || existing.deleted) return [];
	const draft = change(existing);
	const result = submit({ draft, definition, find: () => existing, device: null, now });
	return result.kind === 'saved' ? result.written : [];
}
