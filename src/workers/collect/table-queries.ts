import type { Definition } from '~/core/definition/definition.ts';
import { createRowFilter, type TableQuery } from '~/core/tables/query-table.ts';
import { sortInOrder } from '~/core/tables/sort-table.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Pacer } from './pacer.ts';

/** Answers to queries of the merged table, kept in the worker and handed out by pages. */
export interface TableQueries {
	/** `rows`: in order of creation. */
	run(
		rows: readonly TableRow[],
		definition: Definition,
		query: TableQuery,
		pacer: Pacer,
	): Promise<{ token: number; total: number }>;
	/** `null`: the answer is no longer kept. */
	page(token: number, start: number, end: number): TableRow[] | null;
}

/** Two, so that the rows on screen stay while the next answer comes. */
const kept = 2;

export function createTableQueries(): TableQueries {
	const answers = new Map<number, readonly TableRow[]>();
	let next = 1;
	return {
		async run(rows, definition, query, pacer) {
			const matches = createRowFilter(definition, query);
			const found: TableRow[] = [];
			for (const row of rows) {
				if (matches(row)) found.push(row);
				if (pacer.due()) await pacer.pause();
			}
			const token = next++;
			answers.set(token, sortInOrder(found, definition, query.sort));
			for (const old of answers.keys()) if (old <= token - kept) answers.delete(old);
			return { token, total: found.length };
		},
		page: (token, start, end) => answers.get(token)?.slice(start, end) ?? null,
	};
}
