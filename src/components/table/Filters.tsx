import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { SortSelect } from './SortSelect.tsx';
import { TableFilter } from './TableFilter.tsx';
import { withFilter } from './table-state.ts';

interface Props {
	definition: Definition;
	query: TableQuery;
	onChange: (query: TableQuery) => void;
}

/** One list for each field with options, and the order of the rows. */
export function Filters({ definition, query, onChange }: Props) {
	const fields = definition.fields.filter(
		(field) => 'options' in field && field.options.length > 0,
	);
	return (
		<>
			{fields.map((field) => (
				<TableFilter
					key={field.id}
					field={field}
					code={query.filters[field.id]}
					onChange={(code) => onChange(withFilter(query, field.id, code))}
				/>
			))}
			<SortSelect
				definition={definition}
				sort={query.sort}
				onChange={(sort) => onChange({ ...query, sort })}
			/>
		</>
	);
}
