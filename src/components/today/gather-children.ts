import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { correctedLines } from '~/core/links/corrected-lines.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import type { DatedChild } from '~/core/links/values-on.ts';
import { inSlices } from '~/device/in-slices.ts';

/** The records that belong to others, by the full key of these. */
export type Children = Map<string, DatedChild[]>;

/**
 * Adds the records of one tracker to what they belong to, in slices; what is deleted, or put right by another
 * line, is left out.
 */
export async function gatherChildren(
	entries: Iterable<Entry>,
	definition: Definition,
	children: Children,
): Promise<void> {
	const all = [...entries];
	const corrected = correctedLines(all, definition);
	await inSlices(all, (entry) => {
		if (entry.deleted || corrected.has(`${entry.tracker}/${entry.id}`)) return;
		const { values } = upgradeEntry(entry, definition);
		const key = parentKeyOf(values, definition);
		if (key === null) return;
		const { tracker, id, createdAt } = entry;
		const child = { tracker, id, createdAt, values, deleted: false };
		const there = children.get(key);
		if (there) there.push(child);
		else children.set(key, [child]);
	});
}
