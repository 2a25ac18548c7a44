import type { TableQuery, TableSort } from '~/core/tables/query-table.ts';

/** Nothing searched, nothing filtered, in order of creation. */
export const everything: TableQuery = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};

/** What a press on a column's header does: up, then down, then the order of creation again. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
	if (sort?.column !== column) return { column, descending: false };
	return sort.descending ? null : { column, descending: true };
}

/** `undefined` takes the filter away. */
export function withFilter(
	query: TableQuery,
	field: string,
	code: string | null | undefined,
): TableQuery {
	const { [field]: _before, ...others } = query.filters;
	return { ...query, filters: code === undefined ? others : { ...others, [field]: code } };
}

/** Without search and filters; its order, groups and view stay. */
export function widened({ sort, group = null, view = null }: TableQuery): TableQuery {
	return { ...everything, sort, group, view };
}

export function isNarrowed({ search, filters, conflictsOnly }: TableQuery): boolean {
	return search.trim() !== '' || Object.keys(filters).length > 0 || conflictsOnly;
}
