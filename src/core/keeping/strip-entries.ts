import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { reviseEntry } from '../entries/revisions.ts';
import { keyOfLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { resolveHeads } from '../forms/resolve-heads.ts';

/**
 * The revision that replaces the newest ones of a record and says only what stays of it: these fields, of links where
 * they lead and not the words beside, no columns of other programs. `keeps`: `null` = nothing, it is deleted.
 */
export function stripEntries(
	heads: readonly Entry[],
	definition: Definition,
	keeps: readonly string[] | null,
	now: Date,
): Entry {
	const bare = heads.map(({ extra: _, ...head }): Entry => head);
	if (keeps === null) return resolveHeads(bare, definition, { keep: 'deletion' }, now);
	const values: Values = {};
	for (const field of definition.fields) {
		if (!keeps.includes(field.id)) continue;
		const said = bare.map((head) => answerOf(head.values, field)).find((value) => value !== null);
		const value = said ?? null;
		values[field.id] = field.type === 'link' ? (keyOfLink(value) ?? value) : value;
	}
	return reviseEntry(bare, definition, values, now);
}
