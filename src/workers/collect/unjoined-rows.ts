import type { Definition } from '~/core/definition/definition.ts';
import { upgradeEntry } from '~/core/entries/upgrade.ts';
import { joinRecords } from '~/core/links/join-records.ts';
import { parentKeyOf } from '~/core/links/parent-key.ts';
import { joined, type Unjoined, unjoinedOf } from '~/core/links/unjoined.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { CollectedCache } from './collected-cache.ts';

type Held = Pick<CollectedCache, 'rows' | 'register'>;

/** What does not fit together among what is collected of a tracker: its own lines and those of its children. */
export function unjoinedRows(
	definition: Definition,
	cache: Held,
	definitions: readonly Definition[],
): Unjoined {
	if (definition.anonymous) return joined;
	const asked = [...(definition.parent?.trackers ?? []), definition.id, ...definition.children];
	const involved = definitions.filter(({ id }) => asked.includes(id));
	const entriesOf = (of: Definition) =>
		cache.rows(of.id).map(({ entry }) => upgradeEntry(entry, of));
	const { waiting } = joinRecords(involved.flatMap(entriesOf), involved);
	const own = new Set([definition.id, ...(definition.parent?.trackers ?? [])]);
	const isOwn = ([key]: readonly [string, unknown]) => own.has(key.slice(0, key.indexOf('/')));
	const lines = new Map([...waiting].filter(isOwn));
	return unjoinedOf(lines, entriesOf(definition), definition, involved);
}

/** How many lines each tracker has whose record has not come; known as long as nothing changes. */
export function createWaitingCounts(
	cache: Held,
	definitions: readonly Definition[],
): (tracker: string) => number {
	const known = new Map<string, { from: (readonly TableRow[])[]; count: number }>();
	return (tracker) => {
		const definition = definitions.find(({ id }) => id === tracker);
		if (!definition?.parent) return 0;
		const from = [tracker, ...definition.parent.trackers].map((id) => cache.rows(id));
		const before = known.get(tracker);
		if (before?.from.every((rows, place) => rows === from[place])) return before.count;
		const count = cache.rows(tracker).filter(({ entry }) => {
			if (entry.deleted) return false;
			const key = parentKeyOf(upgradeEntry(entry, definition).values, definition);
			return key !== null && cache.register(key) === null;
		}).length;
		known.set(tracker, { from, count });
		return count;
	};
}
