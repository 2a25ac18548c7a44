import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { type FilterColumn, filterColumns } from './filter-columns.ts';
import { GroupSelect } from './GroupSelect.tsx';
import { SortSelect } from './SortSelect.tsx';
import { TableFilter } from './TableFilter.tsx';
import { withFilter } from './table-state.ts';

interface Props {
	definition: Definition;
	/** Columns besides the fields. */
	more?: readonly FilterColumn[];
	/** Whether rows can be put in groups. */
	grouping?: boolean;
	query: TableQuery;
	onChange: (query: TableQuery) => void;
}

/** The order of the rows, by what they are grouped, and one list for each column with options. */
export function Filters({ definition, more = [], grouping = false, query, onChange }: Props) {
	const columns = [...more, ...filterColumns(definition)];
	return (
		<>
			<SortSelect
				{...{ definition, more }}
				sort={query.sort}
				onChange={(sort) => onChange({ ...query, sort })}
			/>
			{grouping ? (
				<GroupSelect
					columns={columns}
					group={query.group ?? null}
					onChange={(group) => onChange({ ...query, group, closed: [] })}
				/>
			) : null}
			{columns.map((column) => (
				<TableFilter
					key={column.id}
					column={column}
					code={query.filters[column.id]}
					onChange={(code) => onChange(withFilter(query, column.id, code))}
				/>
			))}
		</>
	);
}
