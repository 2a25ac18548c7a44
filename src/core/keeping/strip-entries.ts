import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import { reviseEntry } from '../entries/revisions.ts';
import type { Values } from '../fields/value.ts';
import { resolveHeads } from '../forms/resolve-heads.ts';
import { whatStays } from './what-stays.ts';

/**
 * The revision that replaces the newest ones of a record and says only what stays of it: of these fields `whatStays`,
 * no columns of other programs. `keeps`: `null` = nothing, it is deleted.
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
		values[field.id] = whatStays(said ?? null, field);
	}
	return reviseEntry(bare, definition, values, now);
}
