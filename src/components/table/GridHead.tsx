import type { Field } from '~/core/fields/field.ts';
import type { TableSort } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { columnWidth } from './grid-columns.ts';
import { nextSort } from './table-state.ts';

interface Props {
	columns: Field[];
	sort: TableSort | null;
	/** `null`: the headers are not seen, so there is nothing to press. */
	onSort: ((sort: TableSort | null) => void) | null;
}

/** The headers; each is a button that sorts by its column. */
export function GridHead({ columns, sort, onSort }: Props) {
	const { t } = useWords();
	return (
		<thead>
			<tr aria-rowindex={1}>
				<th scope="col" class="gt-cell gt-cell--open">
					{t('table.record')}
				</th>
				{columns.map((field) => {
					const order = sort?.column === field.id ? sort : null;
					const state = order ? (order.descending ? 'descending' : 'ascending') : 'none';
					return (
						<th
							key={field.id}
							scope="col"
							aria-sort={state}
							class={`gt-cell gt-cell--${columnWidth(field)}`}
						>
							{onSort ? (
								<button
									type="button"
									class="gt-sort"
									data-sort={state}
									title={field.label}
									onClick={() => onSort(nextSort(sort, field.id))}
								>
									{field.label}
								</button>
							) : (
								field.label
							)}
						</th>
					);
				})}
			</tr>
		</thead>
	);
}
