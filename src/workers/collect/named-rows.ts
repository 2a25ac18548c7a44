import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { createLinkNames } from '~/core/keeping/name-links.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { CollectedCache } from './collected-cache.ts';
import type { Pacer } from './pacer.ts';

/** Rows whose links say what may be told of the records they lead to: as they are shown, they are searched and sorted. */
export type NameRows = (
	rows: readonly TableRow[],
	definition: Definition,
	pacer: Pacer,
) => Promise<readonly TableRow[]>;

interface Known {
	/** The table it was read with: another one as soon as anything changes, of whatever tracker. */
	of: readonly TableRow[];
	entries: Map<Entry, Entry>;
}

/** One that has named none yet. What it named is named again once anything collected has changed. */
export function createNameRows(
	cache: Pick<CollectedCache, 'rows' | 'register'>,
	definitions: readonly Definition[],
): NameRows {
	const known = new Map<string, Known>();
	const name = createLinkNames(definitions, cache);
	return async (rows, definition, pacer) => {
		if (!definition.fields.some(({ type }) => type === 'link')) return rows;
		const of = cache.rows(definition.id);
		const before = known.get(definition.id);
		const { entries } = before?.of === of ? before : { entries: new Map<Entry, Entry>() };
		known.set(definition.id, { of, entries });
		const named: TableRow[] = [];
		for (const row of rows) {
			// The very entry of before: what was read of it for a search is kept with it.
			const entry = entries.get(row.entry) ?? name(row.entry);
			entries.set(row.entry, entry);
			named.push(entry === row.entry ? row : { ...row, entry });
			if (pacer.due()) await pacer.pause();
		}
		return named;
	};
}
