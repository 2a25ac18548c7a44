import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { correctedLines } from '~/core/links/corrected-lines.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import { inSlices } from '~/device/in-slices.ts';
import { isSameRecord } from './is-same-record.ts';
import type { Child } from './register-row.ts';

/** A tracker that belongs to the register, and what this device has of it. */
export interface Added {
	definition: Definition;
	entries: readonly StoredEntry[];
}

/** What was added to each record, by its full key. */
export type Children = ReadonlyMap<string, readonly Child[]>;

/** Finds what was added to each record, and knows what it found. */
export interface ChildGatherer {
	/**
	 * In slices; of records that nothing was added to since, the very lists of before, and where that is all of them, the very map. `null`: it was given up.
	 */
	gather(added: readonly Added[], hasEnded: () => boolean): Promise<Children | null>;
}

/** A line, and what it was read with. */
interface Read {
	child: Child;
	key: string | null;
	definition: Definition;
}

/** One that has found nothing yet. */
export function createChildGatherer(): ChildGatherer {
	let known: ReadonlyMap<string, Read> = new Map();
	let before: Children = new Map();
	return {
		async gather(added, hasEnded) {
			const found = new Map<string, Child[]>();
			const lines = new Map<string, Read>();
			for (const { definition, entries } of added) {
				const corrected = correctedLines(entries, definition);
				const done = await inSlices(
					entries,
					(entry) => {
						const full = `${entry.tracker}/${entry.id}`;
						const line = readLine(entry, definition, corrected.has(full), known.get(full));
						lines.set(full, line);
						if (line.key === null) return;
						const there = found.get(line.key);
						if (there) there.push(line.child);
						else found.set(line.key, [line.child]);
					},
					hasEnded,
				);
				if (!done) return null;
			}
			known = lines;
			const lists = [...found].map(([key, own]) => [key, asBefore(own, before.get(key))] as const);
			const isSame =
				lists.length === before.size && lists.every(([key, own]) => own === before.get(key));
			if (!isSame) before = new Map(lists);
			return before;
		},
	};
}

function readLine(
	entry: StoredEntry,
	definition: Definition,
	corrected: boolean,
	known: Read | undefined,
): Read {
	const isSame = known?.definition === definition && (known.child.corrected ?? false) === corrected;
	if (isSame && isSameRecord(known.child.entry, entry)) return known;
	const child = childOf(entry, definition);
	if (corrected) child.corrected = true;
	return { child, key: parentKeyOf(child.values, definition), definition };
}

/** The list of before where it holds the same lines. */
function asBefore(own: readonly Child[], before: readonly Child[] | undefined): readonly Child[] {
	const isSame =
		before?.length === own.length && own.every((child, place) => child === before[place]);
	return isSame ? before : own;
}

function childOf(entry: StoredEntry, definition: Definition): Child {
	const { tracker, deleted } = entry;
	const said = deleted ? { ...entry, values: entry.restorable ?? {} } : entry;
	return { tracker, entry, deleted, values: upgradeEntry(said, definition).values };
}
