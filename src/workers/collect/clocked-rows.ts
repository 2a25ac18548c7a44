import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { newestFirst } from '~/core/links/join-records.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { CollectedCache } from './collected-cache.ts';
import { eachInTurns } from './in-turns.ts';
import type { Pacer } from './pacer.ts';

/** What is collected, each record with its clocks as they stand at a moment. */
export interface ClockedRows {
	/** `now`: in milliseconds since 1970; left out, or a tracker without clocks: as they are collected. */
	rows(definition: Definition, now: number | undefined, pacer: Pacer): Promise<readonly TableRow[]>;
}

/** The rows of one tracker at one minute; the same array until something changes or the minute is over. */
interface Read {
	minute: number;
	from: readonly (readonly TableRow[])[];
	children: ReadonlyMap<string, Entry[]>;
	rows: readonly TableRow[];
}

/** `company`: what clocks are read with; `null`: it is not at hand, and no clock is read. */
export function createClockedRows(
	cache: Pick<CollectedCache, 'rows'>,
	definitions: readonly Definition[],
	company: Partial<CompanyClocks> | null,
): ClockedRows {
	const known = new Map<string, Read>();
	return {
		async rows(definition, now, pacer) {
			const own = cache.rows(definition.id);
			if (!company?.calendar || now === undefined || definition.clocks.length === 0) return own;
			const minute = Math.floor(now / 60_000);
			const from = [own, ...definition.children.map((id) => cache.rows(id))];
			const before = known.get(definition.id);
			const isSame = before?.from.every((rows, place) => rows === from[place]) ?? false;
			if (before && isSame && before.minute === minute) return before.rows;
			const below = definitions.filter(({ id }) => definition.children.includes(id));
			const children = before && isSame ? before.children : await childrenOf(below, cache, pacer);
			const rows: TableRow[] = [];
			for (const row of own) {
				const { values } = upgradeEntry(row.entry, definition);
				const of = children.get(row.key) ?? [];
				const clocks = row.entry.deleted
					? []
					: readRecordClocks(definition, values, of, company, new Date(minute * 60_000));
				rows.push({ ...row, clocks });
				if (pacer.due()) await pacer.pause();
			}
			known.set(definition.id, { minute, from, children, rows });
			return rows;
		},
	};
}

/** What belongs to each record, by its full key, newest first. */
async function childrenOf(
	below: readonly Definition[],
	cache: Pick<CollectedCache, 'rows'>,
	pacer: Pacer,
): Promise<ReadonlyMap<string, Entry[]>> {
	const children = new Map<string, Entry[]>();
	for (const definition of below)
		await eachInTurns(cache.rows(definition.id), pacer, ({ entry }) => {
			if (entry.deleted) return;
			const child = upgradeEntry(entry, definition);
			const key = parentKeyOf(child.values, definition);
			const list = key === null ? [] : (children.get(key) ?? []);
			list.push(child);
			if (key !== null) children.set(key, list);
		});
	await eachInTurns(children, pacer, ([key, list]) => children.set(key, newestFirst(list)));
	return children;
}
