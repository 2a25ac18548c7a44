import { createZone } from '~/core/clocks/running/company-zone.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { type KeptBy, pastItsTime } from '~/core/keeping/past-its-time.ts';
import { saysMore } from '~/core/keeping/says-more.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
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
	/** Somebody changed it when it was past its time. */
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

/** The records of a tracker that are past their time and say more than stays of them, the oldest first. */
export async function findDue(
	definition: Definition,
	definitions: readonly Definition[],
	cache: Pick<CollectedCache, 'rows'>,
	{ limits, zone: name, now }: DueAsked,
	pacer: Pacer,
): Promise<DueRecord[]> {
	const { kept } = definition;
	if (!kept?.time || !limits[kept.time.limit] || definition.anonymous) return [];
	const zone = createZone(name);
	const dayAt = (milliseconds: number) => zone.wallAt(Math.floor(milliseconds / 60_000)).day;
	const by: KeptBy = { limits, zone, today: dayAt(now) };
	const below = await belowOf(definition, definitions, cache, pacer);
	const found: DueRecord[] = [];
	await eachInTurns(cache.rows(definition.id), pacer, (row) => {
		if (row.entry.deleted) return;
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
		const isLeft =
			saysMore(row.entry, definition, kept.keeps) ||
			going.some(({ entry, of }) => saysMore(entry, of, of.kept?.keeps ?? null));
		if (!isLeft && !row.conflict) return;
		const written = Date.parse(row.entry.updatedAt);
		found.push({
			row,
			since,
			below: going.map((line) => line.row),
			changed: !Number.isNaN(written) && dayAt(written) >= since,
			conflict: row.conflict || going.some((line) => line.row.conflict),
		});
	});
	return found.sort((a, b) => (a.since === b.since ? 0 : a.since < b.since ? -1 : 1));
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
	for (const id of reached) {
		const of = definitions.find((one) => one.id === id);
		if (!of) continue;
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
