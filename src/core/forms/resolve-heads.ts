import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { deleteEntry, reviseEntry } from '../entries/revisions.ts';
import type { Values } from '../fields/value.ts';
import { answerOf } from '../entries/answer-of.ts';

/** What is kept of a conflict: per field the answer of one head (its hash), or the deletion. */
export type Resolution = { keep: 'fields'; fields: Record<string, string> } | { keep: 'deletion' };

/** The revision that ends a conflict as the person chose; it replaces all heads. */
export function resolveHeads(
	heads: Entry[],
	definition: Definition,
	resolution: Resolution,
	now: Date,
): Entry {
	if (resolution.keep === 'deletion') return deleteAll(heads, definition, now);
	const values: Values = {};
	for (const field of definition.fields) {
		const chosen = heads.find(({ hash }) => hash === resolution.fields[field.id]) ?? heads[0];
		if (chosen) values[field.id] = answerOf(chosen.values, field);
	}
	return reviseEntry(heads, definition, values, now);
}

/** A deletion replaces one entry; to replace all heads it deletes the revision that joins them. */
function deleteAll(heads: Entry[], definition: Definition, now: Date): Entry {
	return deleteEntry(reviseEntry(heads, definition, {}, now), definition, now);
}
