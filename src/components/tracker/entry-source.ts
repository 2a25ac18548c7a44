import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { createRowFilter } from '~/core/tables/query-table.ts';
import { sortTable } from '~/core/tables/sort-table.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { TableSource } from '../table/table-source.ts';

/** One's own records for a table, from the page's memory: they are few. Only the last answer is kept. */
export function createEntrySource(
	definition: Definition,
	entries: readonly StoredEntry[],
): TableSource {
	const rows = entries.map((entry): TableRow => ({ key: entry.id, entry, conflict: false }));
	let token = 0;
	let answer: readonly TableRow[] = [];
	return {
		async query(_tracker, query) {
			answer = sortTable(rows.filter(createRowFilter(definition, query)), definition, query.sort);
			token += 1;
			return { token, total: answer.length, few: false };
		},
		rows: async (asked, start, end) => (asked === token ? answer.slice(start, end) : null),
	};
}
