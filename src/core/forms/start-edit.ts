import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { refuseChange } from './only-added.ts';

/**
 * A draft that edits entries: one, or all rows of one submitted matrix form. Rows that were left
 * blank can be filled in as well. Nothing is stored yet; begun in two tabs, it is one draft.
 */
export function startEdit(definition: Definition, entries: Entry[], now: Date = new Date()): Draft {
	refuseChange(definition);
	return draftOf(definition, entries, now);
}
