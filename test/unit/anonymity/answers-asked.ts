import type { Entry } from '~/core/entries/entry.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { rowsAmong, type TableRow } from '~/core/tables/table-row.ts';
import { createPacer } from '~/workers/collect/pacer.ts';
import { createTableQueries } from '~/workers/collect/table-queries.ts';
import { loadDefinition } from '../definitions.ts';
import { exampleCompany } from './example-company.ts';

export const assessment = loadDefinition('assessment', 'zh-CN');
export const everything: TableQuery = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};
export const people = exampleCompany(assessment, 1);
export const entries = people.flatMap(({ rows }) => rows);

export const toRow = (entry: Entry): TableRow => ({
	key: `${entry.tracker}/${entry.id}`,
	entry,
	conflict: false,
});

/** What HR's table shows for a query over these rows. */
export async function ask(query: Partial<TableQuery>, of: readonly Entry[] = entries) {
	const queries = createTableQueries();
	const pacer = createPacer(new AbortController().signal);
	const found = await queries.run(of.map(toRow), assessment, { ...everything, ...query }, pacer);
	return { ...found, rows: rowsAmong(queries.page(found.token, 0, Infinity) ?? []) };
}

export const contents = (rows: readonly TableRow[]) =>
	rows.map(({ entry }) => JSON.stringify(entry.values)).sort();
