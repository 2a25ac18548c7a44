import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { correctedLines } from '~/core/links/corrected-lines.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import type { Company } from '~/core/organization/company.ts';
import { inSlices } from '~/device/in-slices.ts';
import { recordClocks } from './record-clocks.ts';
import type { Child, RegisterRow } from './register-row.ts';
import { valuesToday } from './values-today.ts';

/** A tracker that belongs to the register, and what this device has of it. */
export interface Added {
	definition: Definition;
	entries: readonly StoredEntry[];
}

/** What was added to each record, by its full key; in slices. `null`: it was given up. */
export async function gatherChildren(
	added: readonly Added[],
	hasEnded: () => boolean,
): Promise<Map<string, Child[]> | null> {
	const found = new Map<string, Child[]>();
	for (const { definition, entries } of added) {
		const corrected = correctedLines(entries, definition);
		const done = await inSlices(
			entries,
			(entry) => {
				const child = childOf(entry, definition);
				if (corrected.has(`${entry.tracker}/${entry.id}`)) child.corrected = true;
				const key = parentKeyOf(child.values, definition);
				if (key === null) return;
				const there = found.get(key);
				if (there) there.push(child);
				else found.set(key, [child]);
			},
			hasEnded,
		);
		if (!done) return null;
	}
	return found;
}

/** The records with what belongs to them, in order of creation; in slices. `null`: it was given up. */
export async function buildRows(
	definition: Definition,
	entries: readonly StoredEntry[],
	children: ReadonlyMap<string, readonly Child[]>,
	of: { company: Company; now: Date },
	hasEnded: () => boolean,
): Promise<RegisterRow[] | null> {
	const rows: { row: RegisterRow; at: number }[] = [];
	const corrected = correctedLines(entries, definition);
	const done = await inSlices(
		entries,
		(entry) => {
			const own = children.get(`${definition.id}/${entry.id}`) ?? [];
			const clocks = clocksOf(definition, entry, own, of);
			const row = {
				key: entry.id,
				entry: asToday(definition, entry, own, of),
				conflict: (entry.apart?.length ?? 0) > 0,
				corrected: corrected.has(`${definition.id}/${entry.id}`),
				children: own,
				clocks,
			};
			rows.push({ row, at: Date.parse(entry.createdAt) || 0 });
		},
		hasEnded,
	);
	if (!done) return null;
	rows.sort((a, b) => a.at - b.at || (a.row.key < b.row.key ? -1 : 1));
	return rows.map(({ row }) => row);
}

/** The clocks of one record; a deleted one has none. */
export function clocksOf(
	definition: Definition,
	entry: StoredEntry,
	children: readonly Child[],
	{ company, now }: { company: Company; now: Date },
) {
	if (entry.deleted || definition.clocks.length === 0) return [];
	const { values } = upgradeEntry(entry, definition);
	const today = valuesToday(definition, values, children, { company, now });
	return recordClocks(definition, today, children, company, now);
}

/** A record as its table shows and filters it: with the values of today. */
function asToday(
	definition: Definition,
	entry: StoredEntry,
	children: readonly Child[],
	of: { company: Company; now: Date },
): StoredEntry {
	if (!definition.versions || children.length === 0) return entry;
	const { values } = upgradeEntry(entry, definition);
	return { ...entry, values: valuesToday(definition, values, children, of) };
}

function childOf(entry: StoredEntry, definition: Definition): Child {
	const { tracker, deleted } = entry;
	const said = deleted ? { ...entry, values: entry.restorable ?? {} } : entry;
	return { tracker, entry, deleted, values: upgradeEntry(said, definition).values };
}
