import type { TableSort } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { GridColumn } from './grid-columns.ts';
import { nextSort } from './table-state.ts';

interface Props {
	columns: readonly GridColumn[];
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
				{columns.map(({ id, label, width }) => {
					const order = sort?.column === id ? sort : null;
					const state = order ? (order.descending ? 'descending' : 'ascending') : 'none';
					return (
						<th key={id} scope="col" aria-sort={state} class={`gt-cell gt-cell--${width}`}>
							{onSort ? (
								<button
									type="button"
									class="gt-sort"
									data-sort={state}
									title={label}
									onClick={() => onSort(nextSort(sort, id))}
								>
									{label}
								</button>
							) : (
								label
							)}
						</th>
					);
				})}
			</tr>
		</thead>
	);
}
