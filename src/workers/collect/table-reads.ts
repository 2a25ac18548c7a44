import type { Definition } from '~/core/definition/definition.ts';
import { createLinkNames } from '~/core/keeping/name-links.ts';
import { handedIn } from '~/core/tables/handed-in.ts';
import { whoAnswered } from '~/core/tables/who-answered.ts';
import { markCorrected } from '~/core/tables/mark-corrected.ts';
import { isGroup } from '~/core/tables/table-row.ts';
import type { ClockedRows } from './clocked-rows.ts';
import type { CollectApi } from './collect-api.ts';
import type { CollectedCache } from './collected-cache.ts';
import { createCountedRows } from './counted-rows.ts';
import { createNameRows } from './named-rows.ts';
import { createPacer } from './pacer.ts';
import type { RowsInLots } from './rows-in-lots.ts';
import { createTableQueries } from './table-queries.ts';
import { unjoinedRows } from './unjoined-rows.ts';

/** What the tables of what is collected ask for; nothing of it changes anything. */
export type TableReads = Pick<
	CollectApi,
	'query' | 'rows' | 'unjoined' | 'whoAnswered' | 'handedIn' | 'heldBack'
>;

interface TableParts {
	definitionOf: (tracker: string) => Definition;
	inLots: RowsInLots;
	clocked: ClockedRows;
	/** The records of a tracker found past their time. */
	dueKeys: (tracker: string) => ReadonlySet<string>;
}

/** Reads tables out of what is collected. */
export function createTableReads(
	cache: CollectedCache,
	definitions: readonly Definition[],
	{ definitionOf, inLots, clocked, dueKeys }: TableParts,
): TableReads {
	const queries = createTableQueries();
	const named = createLinkNames(definitions, cache);
	const nameRows = createNameRows(cache, definitions);
	const counted = createCountedRows(cache, definitions);
	const entriesOf = (tracker: string) => cache.rows(tracker).map(({ entry }) => entry);
	return {
		query: async (tracker, query, among = null) => {
			const { signal } = new AbortController();
			const [definition, pacer] = [definitionOf(tracker), createPacer(signal)];
			const rows = definition.anonymous
				? (await inLots.rows(definition)).rows
				: await clocked.rows(definition, query.now, pacer);
			const marked = markCorrected(rows, definition);
			// Of an anonymous form no choice of rows is made but by the table itself.
			if (definition.anonymous) return queries.run(marked, definition, query, pacer);
			const shown = await nameRows(marked, definition, pacer);
			if (among === null) return queries.run(shown, definition, query, pacer);
			const keys = among === 'due' ? dueKeys(tracker) : await counted.keys(among, pacer);
			const some = shown.filter(({ key }) => keys.has(key));
			return queries.run(some, definition, query, pacer);
		},
		rows: async (token, start, end) => {
			const lines = queries.page(token, start, end);
			return (
				lines?.map((line) => (isGroup(line) ? line : { ...line, entry: named(line.entry) })) ?? null
			);
		},
		unjoined: async (tracker) => unjoinedRows(definitionOf(tracker), cache, definitions),
		whoAnswered: async (tracker) => {
			const definition = definitionOf(tracker);
			if (!definition.anonymous) return [];
			// As many as the table shows: who looks before and after a file came learns of no single one.
			const { rows } = await inLots.rows(definition);
			return whoAnswered(
				rows.map(({ entry }) => entry),
				definition,
			);
		},
		heldBack: async (tracker) => {
			const definition = definitionOf(tracker);
			if (!definition.anonymous) return { waiting: false, held: false };
			const { waiting, held } = await inLots.rows(definition);
			return { waiting, held };
		},
		handedIn: async () =>
			definitions.flatMap((definition) => handedIn(entriesOf(definition.id), definition) ?? []),
	};
}
