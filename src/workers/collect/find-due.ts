import { createZone } from '~/core/clocks/running/company-zone.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { type KeptBy, pastItsTime } from '~/core/keeping/past-its-time.ts';
import { saysMore } from '~/core/keeping/says-more.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import { leavingLabel } from '~/core/links/record-label.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { CollectedCache } from './collected-cache.ts';
import type { DueAsked } from './due-view.ts';
import { eachInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';

/** A record past its time, and what goes with it. */
export interface DueRecord {
	row: TableRow;
	since: string;
	/** What belongs to it and is cleared with it. */
	below: TableRow[];
	/** Somebody changed it, or what goes with it, when it was past its time. */
	changed: boolean;
	/** It, or what goes with it, is in conflict. */
	conflict: boolean;
}

/** A line and the tracker it is of. */
interface Below {
	row: TableRow;
	of: Definition;
	entry: Entry;
}

/** What is found of a tracker. */
export interface FoundDue {
	/** The records that are past their time and say more than stays of them, the oldest first. */
	due: DueRecord[];
	/** Those that are cleared, by key, and the name each still says; `null`: none. */
	cleared: Map<string, string | null>;
}

/** Looks for the records of a tracker that are past their time. */
export async function findDue(
	definition: Definition,
	definitions: readonly Definition[],
	cache: Pick<CollectedCache, 'rows'>,
	{ limits, zone: name, now }: DueAsked,
	pacer: Pacer,
): Promise<FoundDue> {
	const { kept } = definition;
	const found: DueRecord[] = [];
	const cleared: FoundDue['cleared'] = new Map();
	if (!kept?.time || !limits[kept.time.limit] || definition.anonymous)
		return { due: found, cleared };
	const zone = createZone(name);
	const dayAt = (milliseconds: number) => zone.wallAt(Math.floor(milliseconds / 60_000)).day;
	const by: KeptBy = { limits, zone, today: dayAt(now) };
	const below = await belowOf(definition, definitions, cache, pacer);
	await eachInTurns(cache.rows(definition.id), pacer, (row) => {
		if (row.entry.deleted) {
			if (kept.keeps === null) cleared.set(row.key, null);
			return;
		}
		const { values } = upgradeEntry(row.entry, definition);
		const lines = below.get(row.key) ?? [];
		const since = pastItsTime(
			definition,
			values,
			lines.map(({ entry }) => entry),
			by,
		);
		if (since === null) return;
		const going = goingWith(row.key, below);
		// What is cleared already was changed by being cleared.
		const left = [
			...(saysMore(row.entry, definition, kept.keeps) ? [row.entry] : []),
			...going.flatMap(({ entry, of }) =>
				saysMore(entry, of, of.kept?.keeps ?? null) ? [entry] : [],
			),
		];
		const conflict = row.conflict || going.some((line) => line.row.conflict);
		if (left.length === 0 && !conflict) {
			cleared.set(row.key, leavingLabel(values, definition) || null);
			return;
		}
		const isLate = ({ updatedAt }: Entry) => {
			const written = Date.parse(updatedAt);
			return !Number.isNaN(written) && dayAt(written) >= since;
		};
		found.push({
			row,
			since,
			below: going.map((line) => line.row),
			changed: left.some(isLate),
			conflict,
		});
	});
	const due = found.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1));
	return { due, cleared };
}

/** What belongs to each record, by its full key, and to that again as far as it goes with it. */
async function belowOf(
	top: Definition,
	definitions: readonly Definition[],
	cache: Pick<CollectedCache, 'rows'>,
	pacer: Pacer,
): Promise<ReadonlyMap<string, Below[]>> {
	const found = new Map<string, Below[]>();
	const reached = new Set(top.children);
	const from = top.kept?.time?.from;
	const counted = [from?.child, from?.else?.child];
	for (const id of reached) {
		const of = definitions.find((one) => one.id === id);
		if (!of) continue;
		// What has a time of its own stays, and is read only where the record's time is counted from it.
		if (of.kept?.time && !counted.includes(id)) continue;
		if (!of.kept?.time) for (const child of of.children) reached.add(child);
		await eachInTurns(cache.rows(id), pacer, (row) => {
			if (row.entry.deleted) return;
			const entry = upgradeEntry(row.entry, of);
			const key = parentKeyOf(entry.values, of);
			if (key === null) return;
			const list = found.get(key) ?? [];
			list.push({ row, of, entry });
			found.set(key, list);
		});
	}
	return found;
}

/** The lines of a record that go with it, and what belongs to these. */
function goingWith(key: string, below: ReadonlyMap<string, Below[]>): Below[] {
	const going = (below.get(key) ?? []).filter(({ of }) => !of.kept?.time);
	return going.flatMap((line) => [line, ...goingWith(line.row.key, below)]);
}
